package io.github.partnerconsole.signin;

import io.github.partnerconsole.partnercenter.call.Settings;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One of Microsoft's clouds: where people sign in, where Partner Center is, and what its tokens are
 * for (rest-urls page, 2023-10; national-cloud page of the identity platform, 2025).
 *
 * @param authority where people sign in, without the tenant: {@code
 *     https://login.microsoftonline.com}
 * @param hosts where each resource is called
 * @param audiences what the token of each resource is for; mostly the host itself
 */
public record Cloud(URI authority, Map<Resource, URI> hosts, Map<Resource, String> audiences) {
  private static final String SALES = "https://api.partner.microsoft.com";
  private static final String API = "https://api.partnercenter.microsoft.com";

  /** What everybody uses but for the two below. */
  public static final Cloud GLOBAL =
      of("https://login.microsoftonline.com", API, "https://graph.microsoft.com");

  /** Microsoft Cloud for US Government: the global API, a sign-in of its own. */
  public static final Cloud US_GOVERNMENT =
      of("https://login.microsoftonline.us", API, "https://graph.microsoft.us");

  /** The cloud that 21Vianet operates in China. */
  public static final Cloud CHINA =
      of(
          "https://login.partner.microsoftonline.cn",
          "https://partner.partnercenterapi.microsoftonline.cn",
          "https://microsoftgraph.chinacloudapi.cn");

  public Cloud {
    if (!"https".equals(authority.getScheme())) {
      throw new IllegalArgumentException("People sign in over https only: " + authority);
    }
    hosts = Map.copyOf(hosts);
    audiences = Map.copyOf(audiences);
  }

  private static Cloud of(String authority, String api, String graph) {
    Map<Resource, String> audiences =
        Map.of(Resource.API, api, Resource.SALES, SALES, Resource.GRAPH, graph);
    return new Cloud(
        URI.create(authority),
        Map.of(
            Resource.API, URI.create(api),
            Resource.SALES, URI.create(SALES),
            Resource.GRAPH, URI.create(graph)),
        audiences);
  }

  /** The same sign-in and tokens, with a resource that is called at another host. */
  public Cloud withHost(Resource resource, URI host) {
    Map<Resource, URI> others = new EnumMap<>(hosts);
    others.put(resource, host);
    return new Cloud(authority, others, audiences);
  }

  /** How the client calls this cloud. */
  public Settings settings() {
    return Settings.at(host(Resource.API))
        .withSalesHost(host(Resource.SALES))
        .withGraphHost(host(Resource.GRAPH));
  }

  /** The resource that is called at this host; empty where it is none of ours. */
  Optional<Resource> resourceAt(URI host) {
    return hosts.entrySet().stream()
        .filter(each -> each.getValue().equals(host))
        .map(Map.Entry::getKey)
        .min(Enum::compareTo);
  }

  /** What a person's token is asked for. */
  Set<String> scopes(Resource resource) {
    return switch (resource) {
      case API -> Set.of(audience(resource) + "/user_impersonation");
      case SALES, GRAPH -> everything(resource);
    };
  }

  /** All that was granted to the application; the only form that an application alone may ask. */
  Set<String> everything(Resource resource) {
    return Set.of(audience(resource) + "/.default");
  }

  private URI host(Resource resource) {
    return Objects.requireNonNull(hosts.get(resource));
  }

  private String audience(Resource resource) {
    return Objects.requireNonNull(audiences.get(resource));
  }
}
