package io.github.partnerconsole.sandbox.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.state.State;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives tokens for grants. The older endpoint answers numbers as text and names the resource, the
 * newer answers numbers (enable-secure-app-model, 2023-10; v2-oauth2-auth-code-flow, 2025).
 */
final class TokenEndpoint {
  private static final String DEVICE = "urn:ietf:params:oauth:grant-type:device_code";

  /** How MSAL for Java names it; the service takes both. */
  private static final String OLDER_DEVICE = "device_code";

  private final Directory directory;
  private final Codes codes;
  private final RefreshTokens refreshTokens;
  private final DeviceCodes deviceCodes;
  private final Tokens tokens;
  private final ClientProof proof;
  private final InstantSource clock;

  TokenEndpoint(
      Directory directory,
      Codes codes,
      RefreshTokens refreshTokens,
      DeviceCodes deviceCodes,
      Tokens tokens,
      InstantSource clock) {
    this.directory = directory;
    this.codes = codes;
    this.refreshTokens = refreshTokens;
    this.deviceCodes = deviceCodes;
    this.tokens = tokens;
    this.proof = new ClientProof(directory, clock);
    this.clock = clock;
  }

  Reply older(Request request, State state) {
    return answer(request, true);
  }

  Reply newer(Request request, State state) {
    return answer(request, false);
  }

  private Reply answer(Request request, boolean isOlder) {
    try {
      Form form = Form.of(request);
      String tenant = request.value("tenant");
      directory.requireTenant(tenant);
      ObjectNode answer =
          form.text("grant_type").equals("client_credentials")
              ? ofApplication(form, tenant, isOlder)
              : ofPerson(form, tenant, session(form), isOlder);
      return Reply.ok(answer).with("Cache-Control", "no-store").with("Pragma", "no-cache");
    } catch (OAuthRefusal refusal) {
      return refusal.reply(clock.instant());
    }
  }

  private Session session(Form form) {
    String grant = form.required("grant_type");
    switch (grant) {
      case "authorization_code", "refresh_token", DEVICE, OLDER_DEVICE -> proof.check(form, false);
      default -> throw OAuthError.GRANT_UNSUPPORTED.refuse();
    }
    return switch (grant) {
      case "authorization_code" -> codes.redeem(form);
      case "refresh_token" ->
          refreshTokens.use(form.required("refresh_token"), form.text("client_id"));
      default ->
          deviceCodes.redeem(
              form.find("device_code").orElseGet(() -> form.required("code")),
              form.text("client_id"));
    };
  }

  private ObjectNode ofPerson(Form form, String tenant, Session session, boolean isOlder) {
    Person person = directory.person(session.upn()).orElseThrow(OAuthError.SESSION_REVOKED::refuse);
    Session here =
        new Session(
            session.upn(),
            directory.tenant(tenant, person),
            session.clientId(),
            session.resource(),
            session.hasMfa());
    directory.requireMember(person, here.tenant());
    if (!directory.hasConsent(here.clientId())) {
      throw OAuthError.CONSENT_MISSING.refuse();
    }
    if ((directory.wantsMfa() || SignInRules.asksForMfa(form)) && !here.hasMfa()) {
      throw OAuthError.MFA_NEEDED.refuse();
    }
    String resource = Resources.named(form).orElse(here.resource());
    ObjectNode answer = answer(resource, tokens.ofPerson(here, person, resource), isOlder);
    answer.put("scope", isOlder ? "user_impersonation" : scope(form, resource));
    answer.put("refresh_token", refreshTokens.issue(here));
    answer.put("id_token", tokens.idToken(here, person));
    if (!isOlder) {
      answer.put("client_info", clientInfo(person));
    }
    return answer;
  }

  private ObjectNode ofApplication(Form form, String tenant, boolean isOlder) {
    proof.check(form, true);
    if (!isOlder && !form.text("scope").endsWith("/.default")) {
      throw OAuthError.DEFAULT_SCOPE_WANTED.refuse();
    }
    String resource = Resources.named(form).orElse(Resources.API);
    String home = directory.tenant(tenant, Person.DEMO);
    return answer(resource, tokens.ofApplication(form.text("client_id"), home, resource), isOlder);
  }

  private ObjectNode answer(String resource, String token, boolean isOlder) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode().put("token_type", "Bearer");
    if (isOlder) {
      Instant now = clock.instant();
      String lifetime = String.valueOf(Tokens.LIFETIME);
      answer.put("expires_in", lifetime).put("ext_expires_in", lifetime);
      answer.put("expires_on", String.valueOf(now.plusSeconds(Tokens.LIFETIME).getEpochSecond()));
      answer.put("not_before", String.valueOf(now.getEpochSecond())).put("resource", resource);
    } else {
      answer.put("expires_in", Tokens.LIFETIME).put("ext_expires_in", Tokens.LIFETIME);
    }
    return answer.put("access_token", token);
  }

  private static String scope(Form form, String resource) {
    return form.find("scope")
        .map(it -> it.replaceAll("\\s*\\boffline_access\\b", "").strip())
        .filter(it -> it.contains("://"))
        .orElse(resource + "/user_impersonation");
  }

  /** Lets MSAL tell accounts apart. */
  private static String clientInfo(Person person) {
    String json = "{\"uid\":\"" + person.objectId() + "\",\"utid\":\"" + person.tenant() + "\"}";
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
  }
}
