package io.github.partnerconsole.partnercenter.transport;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import kong.unirest.core.HttpRequest;
import kong.unirest.core.HttpRequestWithBody;
import kong.unirest.core.HttpResponse;
import kong.unirest.core.RawResponse;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestException;
import kong.unirest.core.UnirestInstance;

/** Sends one request once over HTTP/1.1; the only place that knows which HTTP library does it. */
public final class Transport implements AutoCloseable {
  private final UnirestInstance http;

  public Transport(Duration connectTimeout, Duration requestTimeout) {
    http = Unirest.spawnInstance();
    http.config()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Math.toIntExact(connectTimeout.toMillis()))
        .requestTimeout(Math.toIntExact(requestTimeout.toMillis()))
        // A redirect would carry the token to a host that nobody named.
        .followRedirects(false)
        .enableCookieManagement(false)
        .requestCompression(false)
        .retryAfter(false);
  }

  /** The reply to one try, whatever its status; its body must be closed. */
  Reply exchange(Request request, AccessToken token) throws IOException, InterruptedException {
    HttpRequest<?> sending = prepared(request);
    sending.header("Authorization", "Bearer " + token.value());
    sending.header("Accept", "application/json");
    sending.header("MS-RequestId", request.requestId().toString());
    sending.header("MS-CorrelationId", request.correlationId().toString());
    sending.headersReplace(request.headers());
    HttpResponse<InputStream> response = sent(sending);
    return new Reply(response.getStatus(), name -> header(response, name), response.getBody());
  }

  @Override
  public void close() {
    http.close();
  }

  private HttpRequest<?> prepared(Request request) {
    HttpRequestWithBody bare = http.request(request.method(), request.url());
    String body = request.body();
    return body == null
        ? bare
        : bare.header("Content-Type", "application/json")
            .body(body.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpResponse<InputStream> sent(HttpRequest<?> request)
      throws IOException, InterruptedException {
    try {
      return request.asObject(RawResponse::getContent);
    } catch (UnirestException wrapped) {
      throw unwrapped(wrapped);
    }
  }

  private static RuntimeException unwrapped(UnirestException wrapped)
      throws IOException, InterruptedException {
    return switch (wrapped.getCause()) {
      case IOException failed -> throw failed;
      case InterruptedException interrupted -> throw interrupted;
      case null, default -> wrapped;
    };
  }

  private static Optional<String> header(HttpResponse<?> response, String name) {
    return Optional.of(response.getHeaders().getFirst(name)).filter(value -> !value.isEmpty());
  }
}
