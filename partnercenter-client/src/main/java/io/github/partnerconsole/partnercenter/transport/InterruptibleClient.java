package io.github.partnerconsole.partnercenter.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * The JDK's client below Unirest: what it sends leaves at most once, every wait ends with an
 * interrupt, and headers and body have limits of time of their own.
 */
final class InterruptibleClient extends HttpClient {
  private final HttpClient jdk;
  private final Workers workers;
  private final Names names = new Names();
  private final Duration requestTimeout;
  private final Duration bodyTimeout;

  /**
   * A client on top of the JDK's.
   *
   * @param workers the executor of the JDK's client
   */
  InterruptibleClient(
      HttpClient jdk, Workers workers, Duration requestTimeout, Duration bodyTimeout) {
    this.jdk = jdk;
    this.workers = workers;
    this.requestTimeout = requestTimeout;
    this.bodyTimeout = bodyTimeout;
  }

  /** Sends for the current {@link Passage}, which reads the body in place of the handler. */
  @Override
  @SuppressWarnings("unchecked") // Unirest asks for the stream that the passage makes
  public <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
      throws IOException, InterruptedException {
    Passage passage = Passage.current();
    HttpRequest leaving =
        HttpRequest.newBuilder(request, (name, value) -> true)
            // Unirest asks for HTTP/2 with each request, whatever the client's own version is.
            .version(version())
            .method(request.method(), passage.sending())
            .build();
    names.lookUp(leaving.uri().getHost(), connectTimeout().orElse(requestTimeout));
    // Not send(), whose wait has no limit of time that covers the body.
    CompletableFuture<HttpResponse<InputStream>> coming =
        workers.here(() -> jdk.sendAsync(leaving, passage.body()));
    try {
      HttpResponse<InputStream> answer = awaited(coming, passage.body());
      passage.note(answer);
      return (HttpResponse<T>) answer;
    } catch (InterruptedException | IOException e) {
      passage.sending().abandon();
      coming.cancel(true);
      throw e;
    }
  }

  private HttpResponse<InputStream> awaited(
      CompletableFuture<HttpResponse<InputStream>> coming, AnswerBody body)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    long longest = bodyTimeout.toNanos();
    while (true) {
      // Waits no longer than the body may take, so that one that has begun is not given more.
      long left =
          body.begun()
              ? body.nanosLeft()
              : Math.min(requestTimeout.toNanos() - (System.nanoTime() - start), longest);
      try {
        return coming.get(left, TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        endWhereTimeIsUp(body, start);
      } catch (ExecutionException e) {
        throw failure(e);
      }
    }
  }

  private void endWhereTimeIsUp(AnswerBody body, long start) throws HttpTimeoutException {
    if (!body.begun()) {
      if (System.nanoTime() - start >= requestTimeout.toNanos()) {
        throw new HttpTimeoutException("No answer in " + requestTimeout);
      }
    } else if (body.nanosLeft() <= 0) {
      throw new HttpTimeoutException("Not the whole answer in " + bodyTimeout);
    }
  }

  private static IOException failure(ExecutionException wrapped) {
    return switch (wrapped.getCause()) {
      case IOException failed -> failed;
      case Error error -> throw error;
      case IllegalStateException again ->
          new IOException("The connection broke before a byte of the answer came", again);
      case null -> new IOException(wrapped);
      case Throwable other -> new IOException(other.getClass().getSimpleName(), other);
    };
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    throw new UnsupportedOperationException("calls are made one at a time on their own thread");
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsync(
      HttpRequest request,
      HttpResponse.BodyHandler<T> handler,
      HttpResponse.PushPromiseHandler<T> push) {
    return sendAsync(request, handler);
  }

  @Override
  public Optional<CookieHandler> cookieHandler() {
    return jdk.cookieHandler();
  }

  @Override
  public Optional<Duration> connectTimeout() {
    return jdk.connectTimeout();
  }

  @Override
  public Redirect followRedirects() {
    return jdk.followRedirects();
  }

  @Override
  public Optional<ProxySelector> proxy() {
    return jdk.proxy();
  }

  @Override
  public SSLContext sslContext() {
    return jdk.sslContext();
  }

  @Override
  public SSLParameters sslParameters() {
    return jdk.sslParameters();
  }

  @Override
  public Optional<Authenticator> authenticator() {
    return jdk.authenticator();
  }

  @Override
  public Version version() {
    return jdk.version();
  }

  @Override
  public Optional<Executor> executor() {
    return jdk.executor();
  }

  @Override
  public void shutdownNow() {
    jdk.shutdownNow();
    workers.close();
  }
}
