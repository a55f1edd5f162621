package io.github.partnerconsole.sandbox.identity;

import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.state.State;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a browser signs somebody in and is sent back to the application. */
final class AuthorizeEndpoint {
  private final Directory directory;
  private final Codes codes;
  private final SignInRules rules;

  AuthorizeEndpoint(Directory directory, Codes codes, SignInRules rules) {
    this.directory = directory;
    this.codes = codes;
    this.rules = rules;
  }

  /** Asks who signs in. */
  Reply page(Request request, State state) {
    Form form = Form.of(request);
    return refusalOf(form)
        .orElseGet(() -> {
          String login = form.find("login_hint").orElse(Person.DEMO.upn());
          return SignInPage.asking("Sign in to the sandbox", login, "");
        });
  }

  /** Takes the answer: fields {@code login} and {@code decision}, accept or deny. */
  Reply answer(Request request, State state) {
    Form form = Form.of(request);
    return refusalOf(form).orElseGet(() -> signedIn(form, request.value("tenant")));
  }

  private Reply signedIn(Form form, String tenant) {
    String login = form.find("login").or(() -> form.find("login_hint")).orElse(Person.DEMO.upn());
    Optional<Person> person = directory.person(login);
    if (person.isEmpty()) {
      return SignInPage.saying("Sign in", "AADSTS50034: there is no account " + login);
    }
    try {
      Session session = rules.session(form, person.get(), tenant);
      return back(form, Map.of("code", code(form, session), "session_state", "sandbox"));
    } catch (OAuthRefusal refusal) {
      // Somebody of another tenant is told so on the page; the application hears nothing.
      return refusal.error() == OAuthError.NOT_IN_TENANT
          ? SignInPage.saying("Sign in", String.valueOf(refusal.getMessage()))
          : back(form, fields(refusal));
    }
  }

  private String code(Form form, Session session) {
    return codes.issue(session, form.text("redirect_uri"), Challenge.of(form));
  }

  private static Map<String, String> fields(OAuthRefusal refusal) {
    return Map.of(
        "error", refusal.error().error(),
        "error_description", String.valueOf(refusal.getMessage()));
  }

  /** A request that must not be sent on to wherever it names. */
  private Optional<Reply> refusalOf(Form form) {
    String clientId = form.text("client_id");
    boolean isKnown =
        !clientId.isEmpty()
            && (directory.acceptsAnyApplication() || directory.application(clientId).isPresent());
    if (!isKnown) {
      return Optional.of(
          SignInPage.saying("Sign in", "AADSTS700016: there is no application " + clientId));
    }
    return isTarget(target(form))
        ? Optional.empty()
        : Optional.of(SignInPage.saying("Sign in", "AADSTS50011: the redirect URI is not allowed"));
  }

  /**
   * Where the application wants its answer; a sign-in need not name it (v1 authorize page, 2023).
   */
  private String target(Form form) {
    return form.find("redirect_uri")
        .or(() -> directory.application(form.text("client_id")).flatMap(Application::redirectUri))
        .orElse("");
  }

  private static boolean isTarget(String redirect) {
    try {
      String scheme = URI.create(redirect).getScheme();
      return "https".equals(scheme)
          || redirect.matches("http://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/.*)?");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Reply back(Form form, Map<String, String> answer) {
    Map<String, String> fields = new LinkedHashMap<>(answer);
    form.find("state").ifPresent(state -> fields.put("state", state));
    String target = target(form);
    return switch (form.text("response_mode")) {
      case "form_post" -> SignInPage.sendingOn(target, fields);
      case "fragment" -> Reply.nothing(302).with("Location", target + "#" + query(fields));
      default -> Reply.nothing(302).with("Location", target + "?" + query(fields));
    };
  }

  private static String query(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
