package io.github.partnerconsole.partnercenter.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.identity.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What has to have happened before reports of who called have something in them. */
final class IdentityStates {
  private static final String API = "https://api.partnercenter.microsoft.com";
  private static final String APP = "60a00bf2-0644-4279-83b3-87ddf96f2509";

  private IdentityStates() {}

  /** Somebody called without a second factor before a report on that is asked for. */
  static void earlierCalls(Situation situation) {
    String path = situation.sample().path().toLowerCase(java.util.Locale.ROOT);
    if (path.matches("/v1/(applicationmfaadoptionstatus|partnerrequests|nonmfacompliant.*)")) {
      Sandbox sandbox = situation.sandbox();
      sandbox.identity().demandMfa(false);
      Map<String, String> grant =
          Map.of(
              "grant_type",
              "authorization_code",
              "client_id",
              APP,
              "redirect_uri",
              "http://localhost",
              "code",
              code(sandbox, signIn()));
      String answer = sent(sandbox, "POST", "/organizations/oauth2/token", form(grant), "-").body();
      String token = JsonMapper.shared().readTree(answer).path("access_token").asString();
      sent(sandbox, "GET", "/v1/customers", "", token);
    }
  }

  /** The application that asks for a token with a secret is registered with that secret. */
  static void application(Situation situation) {
    if (!situation.sample().isForm()) {
      return;
    }
    situation
        .sample()
        .requestBody()
        .filter(body -> body.has("client_secret"))
        .ifPresent(body -> {
          String id = body.path("client_id").asString().strip();
          String secret = body.path("client_secret").asString().strip();
          situation
              .sandbox()
              .identity()
              .application(Application.withSecret(id, secret).sentBackTo("http://localhost"));
          String back = URLDecoder.decode(body.path("redirect_uri").asString("").strip(), UTF_8);
          body.optional("code").ifPresent(code -> code(situation, id, back, code.asString()));
        });
  }

  /** Somebody signed in, and came back with a code to where the application says, if it does. */
  private static void code(
      Situation situation, String application, String back, String documented) {
    Map<String, String> asked = new HashMap<>(Map.of("client_id", application));
    asked.put("response_type", "code");
    if (!back.isEmpty()) {
      asked.put("redirect_uri", back);
    }
    situation.replace(documented, code(situation.sandbox(), form(asked)));
  }

  private static String code(Sandbox sandbox, String form) {
    return sent(sandbox, "POST", "/organizations/oauth2/authorize", form, "-")
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*[?&]code=([^&]+).*", "$1");
  }

  private static String signIn() {
    return form(Map.of("client_id", APP, "redirect_uri", "http://localhost", "resource", API));
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static HttpResponse<String> sent(
      Sandbox sandbox, String method, String path, String body, String token) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
              .header("Authorization", "Bearer " + token)
              .header("MS-RequestId", "566330a7-1e4b-4848-9c23-f135c70fd810")
              .method(method, HttpRequest.BodyPublishers.ofString(body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
