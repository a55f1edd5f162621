package io.github.partnerconsole.sandbox.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What tokens are for: the audiences, and how a request names one. */
final class Resources {
  static final String API = "https://api.partnercenter.microsoft.com";
  static final String SALES = "https://api.partner.microsoft.com";
  static final String GRAPH = "https://graph.microsoft.com";

  /** The API of the cloud in China (rest-urls page, 2023-10). */
  private static final String API_IN_CHINA = "https://partner.partnercenterapi.microsoftonline.cn";

  private Resources() {}

  /**
   * The audiences that may call a path: the sandbox has one port for all hosts, so that the path
   * tells.
   */
  static Set<String> audiences(String sent) {
    String path = sent.toLowerCase(Locale.ROOT);
    if (path.startsWith("/v1.0/sales") || path.startsWith("/v1.0/filemanagement")) {
      return Set.of(SALES);
    }
    boolean isGraph = path.startsWith("/v1.0/") || path.startsWith("/beta/");
    return isGraph ? Set.of(GRAPH) : Set.of(API, API_IN_CHINA);
  }

  /** The audience that a token request names in either way; empty where it names none. */
  static Optional<String> named(Form form) {
    return form.find("resource")
        .map(Resources::trimmed)
        .or(() -> ofScopes(form.text("scope").split("\\s+")));
  }

  private static Optional<String> ofScopes(String[] scopes) {
    List<String> named =
        Arrays.stream(scopes)
            .filter(scope -> scope.contains("://"))
            .map(scope -> scope.substring(0, scope.lastIndexOf('/')))
            .map(Resources::trimmed)
            .distinct()
            .toList();
    if (named.size() > 1) {
      throw OAuthError.TWO_RESOURCES.refuse();
    }
    return named.stream().findFirst();
  }

  private static String trimmed(String resource) {
    return resource.endsWith("/") ? resource.substring(0, resource.length() - 1) : resource;
  }
}
