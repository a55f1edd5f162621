package io.github.partnerconsole.partnercenter.transport;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends one request once over HTTP/1.1; the only place that knows which HTTP client does it. */
public final class Transport implements AutoCloseable {
  private final HttpClient http;
  private final Duration requestTimeout;
  private final Duration bodyTimeout;

  /** A transport with these limits; see {@code Settings}. */
  public Transport(Duration connectTimeout, Duration requestTimeout, Duration bodyTimeout) {
    this.requestTimeout = requestTimeout;
    this.bodyTimeout = bodyTimeout;
    http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(connectTimeout)
            // A redirect would carry the token to a host that nobody named.
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * The reply to one try, whatever its status. A download that succeeded is still on the wire and
   * must be closed; any other body has been read.
   *
   * @param sending is told when the request leaves, and can still keep it
   */
  Reply exchange(Request request, AccessToken token, SentOnce sending)
      throws IOException, InterruptedException {
    AnswerBody body = new AnswerBody(request.download(), bodyTimeout);
    // Not send(): it looks the host's name up on this thread, where no interrupt reaches it.
    CompletableFuture<HttpResponse<InputStream>> coming =
        http.sendAsync(prepared(request, token, sending), body);
    try {
      HttpResponse<InputStream> response = awaited(coming, body);
      return new Reply(response.statusCode(), response.headers()::firstValue, response.body());
    } catch (InterruptedException | IOException e) {
      sending.abandon();
      coming.cancel(true);
      throw e;
    }
  }

  /** Ends all connections; calls under way fail. */
  @Override
  public void close() {
    http.shutdownNow();
  }

  private static HttpRequest prepared(Request request, AccessToken token, SentOnce sending) {
    HttpRequest.Builder prepared =
        HttpRequest.newBuilder(URI.create(request.url()))
            .method(request.method(), sending)
            .setHeader("Authorization", "Bearer " + token.value())
            .setHeader("Accept", "application/json")
            .setHeader("Accept-Encoding", "gzip")
            .setHeader("MS-RequestId", request.requestId().toString())
            .setHeader("MS-CorrelationId", request.correlationId().toString());
    if (request.body() != null) {
      prepared.setHeader("Content-Type", "application/json");
    }
    for (Map.Entry<String, String> header : request.headers().entrySet()) {
      prepared.setHeader(header.getKey(), header.getValue());
    }
    return prepared.build();
  }

  private HttpResponse<InputStream> awaited(
      CompletableFuture<HttpResponse<InputStream>> coming, AnswerBody body)
      throws IOException, InterruptedException {
    try {
      return coming.get(requestTimeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      long rest = body.nanosLeft();
      return rest > 0 ? rest(coming, rest) : timedOut("No answer in " + requestTimeout);
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  private HttpResponse<InputStream> rest(
      CompletableFuture<HttpResponse<InputStream>> coming, long nanos)
      throws IOException, InterruptedException {
    try {
      return coming.get(nanos, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      return timedOut("Not the whole answer in " + bodyTimeout);
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  private static HttpResponse<InputStream> timedOut(String what) throws IOException {
    throw new java.net.http.HttpTimeoutException(what);
  }

  private static IOException failure(ExecutionException wrapped) {
    return switch (wrapped.getCause()) {
      case IOException failed -> failed;
      case Error error -> throw error;
      case null -> new IOException(wrapped);
      case Throwable other -> new IOException(other.getClass().getSimpleName(), other);
    };
  }
}
