package io.github.partnerconsole.sandbox.identity;

import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.Gate;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The identity service that Partner Center relies on: signs people in, gives tokens, and checks
 * them at the door of the API. What it knows of sign-ins is kept in memory.
 */
public final class IdentityService {
  private final Directory directory;
  private final RefreshTokens refreshTokens;
  private final DeviceCodes deviceCodes;
  private final DeviceEndpoint devices;
  private final AuthorizeEndpoint authorize;
  private final TokenEndpoint token;
  private final PartnerTokenEndpoint partnerToken;
  private final RequestLog log;
  private final Gate gate;

  /**
   * A service with one person, who is at home in the sandbox's partner tenant.
   *
   * @param mainToken good for every call, with no sign-in
   * @param baseUrl where the sandbox is reached, known once it listens
   */
  public IdentityService(
      String mainToken, InstantSource clock, Switches switches, Supplier<URI> baseUrl) {
    directory = new Directory(switches);
    Tokens tokens = new Tokens(mainToken, clock);
    SignInRules rules = new SignInRules(directory);
    Codes codes = new Codes(clock);
    refreshTokens = new RefreshTokens(directory, clock);
    deviceCodes = new DeviceCodes(clock);
    devices = new DeviceEndpoint(directory, deviceCodes, rules, baseUrl, clock);
    authorize = new AuthorizeEndpoint(directory, codes, rules);
    token = new TokenEndpoint(directory, codes, refreshTokens, deviceCodes, tokens, clock);
    partnerToken = new PartnerTokenEndpoint(tokens, clock);
    log = new RequestLog(clock);
    gate = new Admission(tokens, directory, switches, log);
  }

  public void addTo(Router router) {
    Router open = router.needing(Access.OPEN);
    for (String version : List.of("", "v2.0/")) {
      String base = "/{tenant}/oauth2/" + version;
      open.get(base + "authorize", authorize::page);
      open.ask(base + "authorize", authorize::answer);
      open.ask(base + "devicecode", devices::code);
      open.get(base + "logout", this::signedOut);
    }
    open.ask("/{tenant}/oauth2/token", token::older);
    open.ask("/{tenant}/oauth2/v2.0/token", token::newer);
    open.get("/devicelogin", devices::page);
    open.ask("/devicelogin", devices::answer);
    partnerToken.addTo(router);
    new MfaReports(log).addTo(router);
  }

  /** Decides who may call the API. */
  public Gate gate() {
    return gate;
  }

  /** Somebody who can sign in from now on, or the same person changed. */
  public IdentityService person(Person person) {
    directory.put(person);
    return this;
  }

  /** A registered application; until one is registered any client id may sign people in. */
  public IdentityService application(Application application) {
    directory.put(application);
    return this;
  }

  /** Whether every sign-in wants a second factor, as it does at first. */
  public IdentityService demandMfa(boolean wanted) {
    directory.wantMfa(wanted);
    return this;
  }

  /** Takes away what people consented to, until somebody consents again. */
  public IdentityService withdrawConsent(String clientId) {
    directory.setConsent(clientId, false);
    return this;
  }

  /** Ends all sign-ins: their refresh tokens are refused. */
  public IdentityService revokeSessions() {
    refreshTokens.revokeAll();
    return this;
  }

  /** From now on a refresh token is good once only. */
  public IdentityService retireUsedRefreshTokens() {
    refreshTokens.retireUsed();
    return this;
  }

  /** How often a device is told to ask, in whole seconds; five at first. */
  public IdentityService pollEvery(Duration interval) {
    devices.setInterval(interval);
    return this;
  }

  /** The codes that devices show now, oldest first. */
  public List<String> waitingDevices() {
    return deviceCodes.waiting();
  }

  /** What a person does who types in a device's code; says what the page then says. */
  public String approveDevice(String userCode, Person person) {
    return devices.decide(userCode, new Form(Map.of("login", person.upn())));
  }

  public String declineDevice(String userCode, Person person) {
    return devices.decide(userCode, new Form(Map.of("login", person.upn(), "decision", "deny")));
  }

  private Reply signedOut(Request request, State state) {
    return SignInPage.saying("Signed out", "You signed out of your account.");
  }
}
