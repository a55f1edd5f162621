package io.github.partnerconsole.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.aad.msal4j.HttpMethod;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/**
 * Carries MSAL's requests, with limits of time, and compares this computer's clock with the
 * service's. Nothing of it is logged.
 */
final class IdentityHttp implements IHttpClient, AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofSeconds(30);
  private static final Duration WHOLE = Duration.ofSeconds(45);

  /** In bytes, far above any answer: one that goes on for ever is none. */
  private static final long LONGEST = 4 << 20;

  /** What the JDK's client sets by itself and refuses from others. */
  private static final Set<String> NOT_OURS =
      Set.of("host", "content-length", "connection", "expect", "upgrade");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final UnaryOperator<URI> route;
  private final InstantSource clock;
  private final Duration patience;
  private volatile Duration ahead = Duration.ZERO;

  /**
   * Carries requests to where the route leads.
   *
   * @param route the real address for one that MSAL calls; the same one but for tests
   */
  IdentityHttp(UnaryOperator<URI> route, InstantSource clock) {
    this(route, clock, WHOLE);
  }

  /** One that waits so long for a whole answer. */
  IdentityHttp(UnaryOperator<URI> route, InstantSource clock, Duration patience) {
    this.patience = patience;
    this.route = route;
    this.clock = clock;
  }

  /**
   * Says these claims already where a device asks for its code, so that the page asks the person
   * for them: MSAL for Java sends them only when it takes the token, its siblings here (MSAL.NET,
   * DeviceCodeRequest, 2025).
   */
  IHttpClient demanding(String claims) {
    String field = "claims=" + URLEncoder.encode(claims, UTF_8);
    return request -> {
      String body = Objects.requireNonNullElse(request.body(), "");
      boolean isFirst = request.url().getPath().endsWith("/devicecode");
      return send(request, isFirst ? body + (body.isEmpty() ? "" : "&") + field : body);
    };
  }

  @Override
  public IHttpResponse send(com.microsoft.aad.msal4j.HttpRequest request) throws Exception {
    return send(request, Objects.requireNonNullElse(request.body(), ""));
  }

  private IHttpResponse send(com.microsoft.aad.msal4j.HttpRequest request, String body)
      throws Exception {
    HttpRequest.Builder sending =
        HttpRequest.newBuilder(route.apply(request.url().toURI())).timeout(ANSWER);
    if (request.headers() != null) {
      request
          .headers()
          .forEach((name, value) -> {
            if (value != null && !NOT_OURS.contains(name.toLowerCase(Locale.ROOT))) {
              sending.setHeader(name, value);
            }
          });
    }
    sending.method(
        request.httpMethod() == HttpMethod.POST ? "POST" : "GET",
        body.isEmpty()
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body));
    return answer(whole(sending.build()));
  }

  /** With limits for the body too: one that stalls would hold whoever wants the same token. */
  private HttpResponse<String> whole(HttpRequest request) throws Exception {
    CompletableFuture<HttpResponse<String>> sent =
        http.sendAsync(
            request,
            HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofString(), LONGEST));
    try {
      return sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("the answer stalled");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException lost ? lost : e;
    } finally {
      sent.cancel(true);
    }
  }

  /** By how much this computer's clock was ahead when the service last answered. */
  Duration ahead() {
    return ahead;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }

  private IHttpResponse answer(HttpResponse<String> response) throws IOException {
    response.headers().firstValue("Date").ifPresent(this::compare);
    com.microsoft.aad.msal4j.HttpResponse answer =
        new com.microsoft.aad.msal4j.HttpResponse()
            .statusCode(response.statusCode())
            .body(readable(response));
    Map<String, List<String>> headers = response.headers().map();
    answer.addHeaders(headers);
    return answer;
  }

  /** MSAL stumbles over the page of a gateway where it expects the service's own words. */
  private static String readable(HttpResponse<String> response) {
    boolean isBusy = response.statusCode() == 429 || response.statusCode() >= 500;
    return isBusy && !response.body().contains("\"error\"")
        ? "{\"error\":\"temporarily_unavailable\",\"error_description\":\"no answer\"}"
        : response.body();
  }

  private void compare(String date) {
    try {
      ZonedDateTime theirs = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
      ahead = Duration.between(theirs.toInstant(), clock.instant());
    } catch (DateTimeException e) {
      // Then the clocks are not compared.
    }
  }
}
