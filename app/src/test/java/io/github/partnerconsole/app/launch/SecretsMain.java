package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.signin.SignIn;
import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.Identity;
import io.github.partnerconsole.partnercenter.call.TokenRequest;
import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.SandboxOptions;
import io.github.partnerconsole.sandbox.control.Fault;
import io.github.partnerconsole.sandbox.identity.Person;
import io.github.partnerconsole.signin.store.MemoryStore;
import io.github.partnerconsole.signin.store.SecretStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process in which everything about signing in happens, also what fails, and whose log is as
 * talkative as it can be. Prints each secret that there was. Argument: the folder.
 */
final class SecretsMain {
  private static final Pattern KEPT = Pattern.compile("\"secret\"\\s*:\\s*\"([^\"]+)\"");

  private SecretsMain() {}

  public static void main(String[] args) throws IOException {
    SecretStore store = new PrintingStore();
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.inMemory())) {
      TenantSignIn signIn = new TestPerson(sandbox, Person.DEMO).signIn(store);
      Place place = Place.here(new DataFolder(Path.of(args[0])));
      try (Composition console = Composition.open(place, Connection.toPartner(signIn))) {
        System.out.println("user " + signIn.withBrowser().user().orElse("nobody"));
        String api = console.connection().settings().apiHost().toString();
        TokenRequest request = TokenRequest.first(java.net.URI.create(api), Identity.APP_AND_USER);
        AccessToken token = signIn.token(request);
        print(token.value());
        print(signIn.token(request.instead(token, Optional.empty())).value());
        console.customers().all();
        fail(console, signIn, sandbox);
      }
    }
    System.out.println("done");
  }

  private static void fail(Composition console, TenantSignIn signIn, Sandbox sandbox) {
    sandbox.faults().next("GET", "/v1/customers", new Fault.ExpiredToken(), 2);
    refused(() -> console.customers().all());
    print("s3cret-of-the-application");
    signIn.useSecret("s3cret-of-the-application");
    sandbox.identity().revokeSessions();
    refused(() ->
        signIn.token(
            TokenRequest.first(signIn.cloud().settings().salesHost(), Identity.APP_AND_USER)));
    signIn.withCode(code -> declined(sandbox, code));
    sandbox.identity().person(Person.DEMO.withoutRole());
    signIn.withBrowser();
    signIn.signOut();
  }

  private static void declined(Sandbox sandbox, SignIn.Code code) {
    print(code.userCode());
    sandbox.identity().declineDevice(code.userCode(), Person.DEMO);
  }

  private static void refused(Runnable call) {
    try {
      call.run();
    } catch (GatewayException e) {
      System.getLogger("test").log(System.Logger.Level.WARNING, "Refused", e);
    }
  }

  private static void print(String secret) {
    System.out.println("secret " + secret);
  }

  /** Prints what is secret in the token caches that it is given. */
  private static final class PrintingStore implements SecretStore {
    private final SecretStore memory = new MemoryStore();

    @Override
    public Optional<String> read(String name) {
      return memory.read(name);
    }

    @Override
    public void write(String name, String secret) {
      Matcher found = KEPT.matcher(secret);
      while (found.find()) {
        print(found.group(1));
      }
      memory.write(name, secret);
    }

    @Override
    public void remove(String name) {
      memory.remove(name);
    }

    @Override
    public Kind kind() {
      return Kind.MEMORY;
    }
  }
}
