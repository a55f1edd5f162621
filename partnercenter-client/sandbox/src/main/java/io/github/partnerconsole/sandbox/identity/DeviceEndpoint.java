package io.github.partnerconsole.sandbox.identity;

import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.state.State;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Codes for devices, and the page where they are typed in (v2-oauth2-device-code, 2025). */
final class DeviceEndpoint {
  private final Directory directory;
  private final DeviceCodes codes;
  private final SignInRules rules;
  private final Supplier<URI> baseUrl;
  private final InstantSource clock;
  private volatile Duration interval = Duration.ofSeconds(5);

  DeviceEndpoint(
      Directory directory,
      DeviceCodes codes,
      SignInRules rules,
      Supplier<URI> baseUrl,
      InstantSource clock) {
    this.directory = directory;
    this.codes = codes;
    this.rules = rules;
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  void setInterval(Duration time) {
    interval = time;
  }

  Reply code(Request request, State state) {
    try {
      Form form = Form.of(request);
      String clientId = form.required("client_id");
      directory.requireTenant(request.value("tenant"));
      if (directory.application(clientId).isEmpty() && !directory.acceptsAnyApplication()) {
        throw OAuthError.APPLICATION_UNKNOWN.refuse(clientId);
      }
      String resource = Resources.named(form).orElse(Resources.GRAPH);
      return Reply.ok(
          shown(
              codes.issue(
                  new DeviceCodes.Asked(
                      clientId, request.value("tenant"), resource, SignInRules.asksForMfa(form)))));
    } catch (OAuthRefusal refusal) {
      return refusal.reply(clock.instant());
    }
  }

  private ObjectNode shown(DeviceCodes.Shown shown) {
    String page = baseUrl.get() + "/devicelogin";
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("user_code", shown.userCode()).put("device_code", shown.deviceCode());
    answer.put("verification_uri", page).put("expires_in", DeviceCodes.LIFETIME.toSeconds());
    answer.put("interval", interval.toSeconds());
    return answer.put("message", "Open " + page + " and enter the code " + shown.userCode() + ".");
  }

  Reply page(Request request, State state) {
    return SignInPage.asking(
        "Sign in on another device",
        Person.DEMO.upn(),
        "<p><label>Code <input name=\"user_code\"></label></p>");
  }

  Reply answer(Request request, State state) {
    Form form = Form.of(request);
    String said = decide(form.text("user_code"), form);
    return SignInPage.saying("Sign in on another device", said);
  }

  /** Answers a code; says what came of it. */
  String decide(String userCode, Form form) {
    Optional<DeviceCodes.Asked> asked = codes.asked(userCode);
    Optional<Person> person = directory.person(form.find("login").orElse(Person.DEMO.upn()));
    if (asked.isEmpty() || person.isEmpty()) {
      return "That code or account is not known.";
    }
    try {
      codes.approve(userCode, rules.session(form, person.get(), asked.get()));
      return "You have signed in. You may close this window.";
    } catch (OAuthRefusal refusal) {
      if (refusal.error() == OAuthError.CONSENT_DENIED) {
        codes.decline(userCode);
      }
      return String.valueOf(refusal.getMessage());
    }
  }
}
