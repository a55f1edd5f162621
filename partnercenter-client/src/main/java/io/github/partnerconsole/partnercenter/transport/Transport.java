package io.github.partnerconsole.partnercenter.transport;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kong.unirest.core.HttpRequest;
import kong.unirest.core.HttpRequestWithBody;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestException;
import kong.unirest.core.UnirestInstance;
import kong.unirest.core.java.JavaClient;

/** Sends one request once over HTTP/1.1; the only place that knows which HTTP library does it. */
public final class Transport implements AutoCloseable {
  private final UnirestInstance http;
  private final HttpClient connections;
  private final Duration bodyTimeout;
  private final CountDownLatch open = new CountDownLatch(1);

  /** A transport with these limits; see {@code Settings}. */
  public Transport(Duration connectTimeout, Duration requestTimeout, Duration bodyTimeout) {
    this.bodyTimeout = bodyTimeout;
    Workers workers = new Workers();
    HttpClient jdk =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(connectTimeout)
            // A redirect would carry the token to a host that nobody named.
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(workers)
            .build();
    connections = new InterruptibleClient(jdk, workers, requestTimeout, bodyTimeout);
    http = Unirest.spawnInstance();
    http.config()
        .httpClient(config -> new JavaClient(config, connections))
        .requestCompression(false)
        .enableCookieManagement(false)
        .retryAfter(false);
  }

  /**
   * The reply to one try, whatever its status. A download that succeeded is still on the wire and
   * must be closed; any other body has been read.
   *
   * @param sending is told when the request leaves, and can still keep it
   * @throws IOException also where the transport is closed
   */
  Reply exchange(Request request, AccessToken token, SentOnce sending)
      throws IOException, InterruptedException {
    if (isClosed()) {
      throw new ClosedChannelException();
    }
    HttpRequest<?> prepared = prepared(request, token);
    Passage passage = new Passage(sending, new AnswerBody(request.download(), bodyTimeout));
    try {
      return passage.through(() -> prepared.asObject(answer -> answer.getStatus()));
    } catch (UnirestException wrapped) {
      throw unwrapped(wrapped);
    } catch (RuntimeException broken) {
      // What is closed under a call's feet breaks in more ways than one.
      if (isClosed()) {
        throw new IOException("The client was closed", broken);
      }
      throw broken;
    }
  }

  boolean isClosed() {
    return open.getCount() == 0;
  }

  /** Waits; see {@link Pause}. */
  void pause(Duration wait) throws InterruptedException {
    if (open.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
      throw new ClosedClientException();
    }
  }

  /** Ends all connections and waits; calls under way fail. */
  @Override
  public void close() {
    open.countDown();
    http.close();
    connections.shutdownNow();
  }

  private HttpRequest<?> prepared(Request request, AccessToken token) {
    HttpRequestWithBody bare = http.request(request.method(), request.url());
    byte[] body = request.bytes();
    HttpRequest<?> prepared =
        body == null ? bare : bare.header("Content-Type", "application/json").body(body);
    prepared.header("Authorization", "Bearer " + token.value());
    prepared.header("Accept", "application/json");
    prepared.header("Accept-Encoding", "gzip");
    prepared.header("MS-RequestId", request.requestId().toString());
    prepared.header("MS-CorrelationId", request.correlationId().toString());
    for (Map.Entry<String, String> header : request.headers().entrySet()) {
      prepared.headerReplace(header.getKey(), header.getValue());
    }
    return prepared;
  }

  private static RuntimeException unwrapped(UnirestException wrapped)
      throws IOException, InterruptedException {
    return switch (wrapped.getCause()) {
      case IOException failed -> throw failed;
      case InterruptedException interrupted -> throw interrupted;
      case RuntimeException broken -> throw broken;
      case null, default -> wrapped;
    };
  }
}
