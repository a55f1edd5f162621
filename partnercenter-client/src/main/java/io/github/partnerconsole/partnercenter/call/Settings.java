package io.github.partnerconsole.partnercenter.call;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * Where Partner Center is and how patient the client shall be.
 *
 * @param apiHost the REST API, without the version: {@code https://api.partnercenter.microsoft.com}
 * @param salesHost the host of the price sheets
 * @param graphHost Microsoft Graph, for delegated administration
 * @param connectTimeout for the connection alone
 * @param requestTimeout for one try, from its start to the first byte of the answer
 * @param bodyTimeout for the rest of the answer; of a download, which takes as long as its reader
 *     does, the longest wait for the next bytes
 * @param retries which failures are worth another try
 * @param rateLimit how many requests each host gets at most; it holds for one client, so make one
 *     client for each partner tenant
 */
public record Settings(
    URI apiHost,
    URI salesHost,
    URI graphHost,
    Duration connectTimeout,
    Duration requestTimeout,
    Duration bodyTimeout,
    RetryPolicy retries,
    RateLimit rateLimit) {
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private static final URI SALES_HOST = URI.create("https://api.partner.microsoft.com");

  private static final URI GRAPH_HOST = URI.create("https://graph.microsoft.com");

  /** Microsoft's global cloud. */
  public static final Settings GLOBAL = at(URI.create("https://api.partnercenter.microsoft.com"));

  /**
   * These settings.
   *
   * @throws IllegalArgumentException where a host is no absolute http or https URL, or has more
   *     than host, port and path; where a limit of time is not above zero, or beyond a century
   */
  public Settings {
    checkedHost(apiHost);
    checkedHost(salesHost);
    checkedHost(graphHost);
    checkedTime(connectTimeout);
    checkedTime(requestTimeout);
    checkedTime(bodyTimeout);
    Objects.requireNonNull(retries, "retries");
    Objects.requireNonNull(rateLimit, "rateLimit");
  }

  /**
   * This API host, Microsoft's other hosts, and waits that suit a person at a desk. Of a sandbox,
   * name the other hosts too, else what lives there is asked of Microsoft.
   */
  public static Settings at(URI apiHost) {
    return new Settings(
        apiHost,
        SALES_HOST,
        GRAPH_HOST,
        Duration.ofSeconds(10),
        Duration.ofSeconds(100),
        Duration.ofSeconds(100),
        RetryPolicy.STANDARD,
        RateLimit.PARTNER_CENTER);
  }

  /** The same with another host of the price sheets. */
  public Settings withSalesHost(URI host) {
    return new Settings(
        apiHost, host, graphHost, connectTimeout, requestTimeout, bodyTimeout, retries, rateLimit);
  }

  /** The same with another host of Graph. */
  public Settings withGraphHost(URI host) {
    return new Settings(
        apiHost, salesHost, host, connectTimeout, requestTimeout, bodyTimeout, retries, rateLimit);
  }

  /** The same with other limits of time; the one of requests is the one of bodies too. */
  public Settings withTimeouts(Duration connect, Duration request) {
    return withTimeouts(connect, request, request);
  }

  /** The same with other limits of time. */
  public Settings withTimeouts(Duration connect, Duration request, Duration body) {
    return new Settings(apiHost, salesHost, graphHost, connect, request, body, retries, rateLimit);
  }

  /** The same with another policy of tries. */
  public Settings withRetries(RetryPolicy policy) {
    return new Settings(
        apiHost,
        salesHost,
        graphHost,
        connectTimeout,
        requestTimeout,
        bodyTimeout,
        policy,
        rateLimit);
  }

  /** The same with another number of requests in a span of time. */
  public Settings withRateLimit(RateLimit limit) {
    return new Settings(
        apiHost, salesHost, graphHost, connectTimeout, requestTimeout, bodyTimeout, retries, limit);
  }

  private static void checkedHost(URI host) {
    String scheme = String.valueOf(host.getScheme());
    boolean isUsable =
        (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))
            && host.getHost() != null
            && host.getRawUserInfo() == null
            && host.getRawQuery() == null
            && host.getRawFragment() == null;
    if (!isUsable) {
      // What is wrong with it may be a password in it.
      throw new IllegalArgumentException("A host is a URL such as https://api.example.com");
    }
  }

  private static void checkedTime(Duration limit) {
    if (!limit.isPositive() || limit.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("A limit of time is above zero: " + limit);
    }
  }
}
