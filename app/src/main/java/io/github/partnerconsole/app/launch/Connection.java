package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.signin.PartnerTenant;
import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.Settings;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Where Partner Center is, and how to get in.
 *
 * @param target how orders and buttons name it
 * @param tokens asked for before each call; never kept elsewhere
 * @param sandbox the one that runs in this process, where there is one
 * @param signIn how somebody gets in; absent on a sandbox, which lets everybody in
 */
record Connection(
    Settings settings,
    String target,
    TokenSource tokens,
    Optional<Sandbox> sandbox,
    Optional<TenantSignIn> signIn)
    implements AutoCloseable {

  static final String SANDBOX = "sandbox";

  /** How the journal names the real one; never a name that users give, which could be any. */
  static final String LIVE = "Partner Center";

  /** Starts a sandbox in this process. */
  static Connection toOwnSandbox(SandboxOptions options) throws IOException {
    Sandbox sandbox = Sandbox.start(options);
    return new Connection(
        at(sandbox.baseUrl()),
        SANDBOX,
        _ -> new AccessToken(sandbox.token()),
        Optional.of(sandbox),
        Optional.empty());
  }

  /** Uses a sandbox that runs elsewhere. */
  static Connection toSandbox(URI host, String token) {
    return new Connection(
        at(host),
        SANDBOX,
        TokenSource.fixed(new AccessToken(token)),
        Optional.empty(),
        Optional.empty());
  }

  /** Uses the real Partner Center as one partner; nothing is asked and nobody signs in yet. */
  static Connection toPartner(PartnerTenant tenant, DataFolder folder) {
    return toPartner(TenantSignIn.to(tenant, folder));
  }

  static Connection toPartner(TenantSignIn signIn) {
    return new Connection(
        signIn.cloud().settings(), LIVE, signIn, Optional.empty(), Optional.of(signIn));
  }

  /** A sandbox is all of Microsoft's hosts in one. */
  private static Settings at(URI host) {
    return Settings.at(host).withSalesHost(host).withGraphHost(host);
  }

  boolean isSandbox() {
    return target.equals(SANDBOX);
  }

  @Override
  public void close() {
    sandbox.ifPresent(Sandbox::close);
    signIn.ifPresent(TenantSignIn::close);
  }

  /** Says where it leads and nothing else. */
  @Override
  public String toString() {
    return "Connection[" + settings.apiHost() + "]";
  }
}
