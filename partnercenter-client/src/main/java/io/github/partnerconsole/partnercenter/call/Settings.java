package io.github.partnerconsole.partnercenter.call;

import java.net.URI;
import java.time.Duration;

/**
 * Where Partner Center is and how patient the client shall be.
 *
 * @param apiHost the REST API, without the version: {@code https://api.partnercenter.microsoft.com}
 * @param salesHost the host of the price sheets
 * @param graphHost Microsoft Graph, for delegated administration
 * @param connectTimeout for the connection alone
 * @param requestTimeout for one try, from sending to the last byte of the answer; a price sheet's
 *     rows may take longer
 */
public record Settings(
    URI apiHost,
    URI salesHost,
    URI graphHost,
    Duration connectTimeout,
    Duration requestTimeout,
    RetryPolicy retries) {
  private static final URI SALES_HOST = URI.create("https://api.partner.microsoft.com");

  private static final URI GRAPH_HOST = URI.create("https://graph.microsoft.com");

  /** Microsoft's global cloud. */
  public static final Settings GLOBAL = at(URI.create("https://api.partnercenter.microsoft.com"));

  /** This API host, Microsoft's other hosts, and waits that suit a person at a desk. */
  public static Settings at(URI apiHost) {
    return new Settings(
        apiHost,
        SALES_HOST,
        GRAPH_HOST,
        Duration.ofSeconds(10),
        Duration.ofSeconds(100),
        RetryPolicy.STANDARD);
  }

  public Settings withSalesHost(URI host) {
    return new Settings(apiHost, host, graphHost, connectTimeout, requestTimeout, retries);
  }

  public Settings withGraphHost(URI host) {
    return new Settings(apiHost, salesHost, host, connectTimeout, requestTimeout, retries);
  }

  public Settings withTimeouts(Duration connect, Duration request) {
    return new Settings(apiHost, salesHost, graphHost, connect, request, retries);
  }

  public Settings withRetries(RetryPolicy policy) {
    return new Settings(apiHost, salesHost, graphHost, connectTimeout, requestTimeout, policy);
  }
}
