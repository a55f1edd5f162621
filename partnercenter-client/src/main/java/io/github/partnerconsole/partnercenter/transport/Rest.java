package io.github.partnerconsole.partnercenter.transport;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.call.Settings;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The verbs that the resources speak: reads, which may be repeated at will, and writes, which carry
 * a {@link Call}.
 */
public final class Rest {
  private final URI apiHost;
  private final URI salesHost;
  private final Duration bodyLimit;
  private final Supplier<UUID> ids;
  private final Delivery delivery;

  public Rest(
      Settings settings,
      Transport transport,
      TokenSource tokens,
      InstantSource clock,
      Supplier<UUID> ids) {
    this(settings, ids, delivery(settings, transport, tokens, clock, Thread::sleep));
  }

  Rest(Settings settings, Supplier<UUID> ids, Delivery delivery) {
    this.apiHost = settings.apiHost();
    this.salesHost = settings.salesHost();
    this.bodyLimit = settings.requestTimeout();
    this.ids = ids;
    this.delivery = delivery;
  }

  static Delivery delivery(
      Settings settings,
      Transport transport,
      TokenSource tokens,
      InstantSource clock,
      Pause pause) {
    return new Delivery(
        transport,
        tokens,
        settings.retries(),
        settings.requestTimeout(),
        clock,
        () -> ThreadLocalRandom.current().nextDouble(),
        pause);
  }

  public <T> T get(Target target, Class<T> type) {
    return delivery.deliver(reading("GET", target, null), json(text -> Json.read(text, type)));
  }

  /** All items of a collection, page by page as the stream asks for them. */
  public <T> Stream<T> all(Target target, Class<T> type) {
    return new Pages<>(this, PageRequest.first(target), type)
        .stream().flatMap(page -> page.all().stream());
  }

  /** Whether there is such a thing: a HEAD answered with success or with 404. */
  public boolean exists(Target target) {
    try {
      return delivery.deliver(reading("HEAD", target, null), json(text -> true));
    } catch (RejectedException e) {
      if (Integer.valueOf(404).equals(e.status())) {
        return false;
      }
      throw e;
    }
  }

  /** A POST that only asks. */
  public <T> T ask(Target target, Object body, Class<T> type) {
    return delivery.deliver(reading("POST", target, body), json(text -> Json.read(text, type)));
  }

  public <T> T post(Target target, @Nullable Object body, Call call, Class<T> type) {
    return delivery.deliver(
        writing("POST", target, body, call), json(text -> Json.read(text, type)));
  }

  public <T> T put(Target target, Object body, Call call, Class<T> type) {
    return delivery.deliver(
        writing("PUT", target, body, call), json(text -> Json.read(text, type)));
  }

  /** A file of the sales host, through a filter; the caller closes it. */
  public InputStream download(Target target, StreamFilter filter) {
    return delivery.deliver(
        request("GET", salesHost, target, Map.of("Accept", "*/*"), null),
        reply -> filtered(reply.body(), filter));
  }

  /** JSON for a query parameter. */
  public static String jsonText(Object value) {
    return Json.write(value);
  }

  <T> Page<T> page(PageRequest here, Class<T> type) {
    return delivery.deliver(
        request("GET", apiHost, here.target(), here.headers(), null),
        json(text -> Json.<T>readPage(text, type).leadingOnFrom(here)));
  }

  private Request reading(String method, Target target, @Nullable Object body) {
    return request(method, apiHost, target, Map.of(), body);
  }

  private Request request(
      String method, URI host, Target target, Map<String, String> headers, @Nullable Object body) {
    String text = body == null ? null : Json.write(body);
    return new Request(
        method, host, target, false, ids.get(), ids.get(), headers, text, bodySha256 -> {});
  }

  private Request writing(String method, Target target, @Nullable Object body, Call call) {
    String text = body == null ? null : Json.write(body);
    return new Request(
        method,
        apiHost,
        target,
        true,
        call.requestId(),
        ids.get(),
        Map.of(),
        text,
        call.beforeSend());
  }

  private static InputStream filtered(InputStream body, StreamFilter filter) throws IOException {
    try {
      return filter.applied(body);
    } catch (IOException e) {
      body.close();
      throw e;
    }
  }

  private <T> ReplyReader<T> json(Function<String, T> decoder) {
    return reply -> decoder.apply(Body.text(reply.body(), bodyLimit));
  }
}
