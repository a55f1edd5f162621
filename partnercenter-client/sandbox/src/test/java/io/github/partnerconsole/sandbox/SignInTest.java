package io.github.partnerconsole.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.demo.Provider;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A plain OAuth client of the sandbox's identity service. */
abstract class SignInTest extends SandboxTest {
  static final String APP = "14f38d7d-c4fc-448a-b2df-0fc60e75465a";
  static final String API = "https://api.partnercenter.microsoft.com";
  static final String SCOPE = API + "/user_impersonation";
  static final String REDIRECT = "http://localhost:5000";
  static final String TOKEN = "/" + Provider.TENANT + "/oauth2/v2.0/token";
  static final String CUSTOMERS = "/v1/customers";

  Answered signedIn() {
    return redeemed(code());
  }

  Answered authorize(String... fields) {
    Map<String, String> all =
        fields(
            "client_id",
            APP,
            "redirect_uri",
            REDIRECT,
            "response_type",
            "code",
            "scope",
            SCOPE + " offline_access");
    all.putAll(fields(fields));
    return api.send("POST", "/" + Provider.TENANT + "/oauth2/v2.0/authorize", encoded(all));
  }

  String code(String... fields) {
    Matcher code =
        Pattern.compile("[?&]code=([^&]+)").matcher(authorize(fields).header("Location"));
    assertTrue(code.find());
    return code.group(1);
  }

  Answered redeemed(String code, String... fields) {
    Map<String, String> all =
        fields(
            "grant_type",
            "authorization_code",
            "client_id",
            APP,
            "redirect_uri",
            REDIRECT,
            "scope",
            SCOPE,
            "code",
            code);
    all.putAll(fields(fields));
    return api.send("POST", TOKEN, encoded(all));
  }

  Answered refreshed(String refresh, String scope) {
    return token(
        "grant_type", "refresh_token", "client_id", APP, "refresh_token", refresh, "scope", scope);
  }

  Answered device() {
    return api.send(
        "POST", "/organizations/oauth2/v2.0/devicecode", form("client_id", APP, "scope", SCOPE));
  }

  Answered polled(String device) {
    return token(
        "grant_type",
        "urn:ietf:params:oauth:grant-type:device_code",
        "client_id",
        APP,
        "device_code",
        device);
  }

  Answered application(Map<String, String> more) {
    Map<String, String> all =
        fields(
            "grant_type",
            "client_credentials",
            "client_id",
            APP,
            "client_secret",
            "any",
            "scope",
            API + "/.default");
    all.putAll(more);
    return api.send("POST", TOKEN, encoded(all));
  }

  Answered token(String... fields) {
    return api.send("POST", TOKEN, form(fields));
  }

  Answered call(String token, String path, String... headers) {
    return new Api(sandbox.baseUrl(), token).get(path, headers);
  }

  static String number(Answered answer) {
    return answer.at("/error_codes/0");
  }

  static String form(String... fields) {
    return encoded(fields(fields));
  }

  static Map<String, String> fields(String... fields) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      map.put(fields[i], fields[i + 1]);
    }
    return map;
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
