package io.github.partnerconsole.partnercenter.transport;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.call.Change;
import io.github.partnerconsole.partnercenter.call.Identity;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The verbs that the resources speak to one host: reads, which may be repeated at will, and writes,
 * which carry a {@link Call}.
 */
public final class Rest {
  private final URI host;
  private final Identity identity;
  private final Supplier<UUID> ids;
  private final Delivery delivery;

  Rest(URI host, Identity identity, Supplier<UUID> ids, Delivery delivery) {
    this.host = host;
    this.identity = identity;
    this.ids = ids;
    this.delivery = delivery;
  }

  /** The same calls to another host. */
  public Rest at(URI otherHost) {
    return new Rest(otherHost, identity, ids, delivery);
  }

  /** The same host, called as the application alone. */
  public Rest asApp() {
    return new Rest(host, Identity.APP_ONLY, ids, delivery);
  }

  /** What stands at a place. */
  public <T> T get(Target target, Class<T> type) {
    return delivery.deliver(reading("GET", target, null), json(bytes -> Json.read(bytes, type)));
  }

  /** The elements of an answer that is an array without an envelope. */
  public <T> List<T> array(Target target, Class<T> type) {
    return delivery.deliver(
        reading("GET", target, null), json(bytes -> Json.readList(bytes, type)));
  }

  /**
   * One resource, which some pages print as the only element of an array
   * (get-a-new-commerce-migration-schedule page, 2022-10).
   */
  public <T> T one(Target target, Class<T> type) {
    return delivery.deliver(reading("GET", target, null), json(bytes -> Json.readOne(bytes, type)));
  }

  /** All elements of arrays or collections that lead to the next by a header of their answer. */
  public <T> Stream<T> allByHeader(Target target, Class<T> type) {
    Trail<PageRequest> trail = new Trail<>();
    return new Pages<PageRequest, ArrayPage<T>>(
            PageRequest.first(target),
            here -> arrayPage(here, trail, type),
            (here, page) -> page.leadsTo(here))
        .stream().flatMap(page -> page.items().stream());
  }

  /** All items of a collection, page by page as the stream asks for them. */
  public <T> Stream<T> all(Target target, Class<T> type) {
    Trail<PageRequest> trail = new Trail<>();
    return new Pages<PageRequest, Page<T>>(
            PageRequest.first(target), here -> page(here, trail, type), (_, page) -> page.next())
        .stream().flatMap(page -> page.all().stream());
  }

  /** All values of an OData collection, page by page as the stream asks for them. */
  public <T> Stream<T> allValues(Target target, Class<T> type) {
    Trail<Target> trail = new Trail<>();
    return new Pages<Target, ValuePage<T>>(
            target,
            here -> values(here, trail, type),
            (_, page) -> Optional.ofNullable(page.next()))
        .stream().flatMap(page -> page.all().stream());
  }

  private <T> ValuePage<T> values(Target here, Trail<Target> trail, Class<T> type) {
    return delivery.deliver(
        reading("GET", here, null),
        json(bytes -> {
          ValuePage<T> page = Json.<T>readValues(bytes, type).leadingOnFrom(host, here);
          trail.goesTo(Optional.ofNullable(page.next()));
          return page;
        }));
  }

  /** Whether there is such a thing: a HEAD answered with success or with 404. */
  public boolean exists(Target target) {
    try {
      return delivery.deliver(reading("HEAD", target, null), json(bytes -> true));
    } catch (RejectedException e) {
      if (Integer.valueOf(404).equals(e.status())) {
        return false;
      }
      throw e;
    }
  }

  /** What a header of the answer says; the body is of no interest. */
  public Optional<String> answerHeader(Target target, Map<String, String> headers, String name) {
    return delivery.deliver(
        request("GET", target, false, headers, null),
        reply -> {
          reply.body().close();
          return reply.header(name);
        });
  }

  /** A POST that only asks. */
  public <T> T ask(Target target, Object body, Class<T> type) {
    return delivery.deliver(reading("POST", target, body), json(bytes -> Json.read(bytes, type)));
  }

  /** A POST that only asks, answered by an array without an envelope. */
  public <T> List<T> askForArray(Target target, Object body, Class<T> type) {
    return delivery.deliver(
        reading("POST", target, body), json(bytes -> Json.readList(bytes, type)));
  }

  /** A POST that only asks, answered by a collection of one page. */
  public <T> List<T> askForAll(Target target, Object body, Class<T> type) {
    return delivery.deliver(
        reading("POST", target, body), json(bytes -> Json.<T>readPage(bytes, type).sound().all()));
  }

  /** A POST that makes or does something, answered by what came of it. */
  public <T> T post(Target target, @Nullable Object body, Call call, Class<T> type) {
    return write("POST", target, body, Map.of(), call, json(bytes -> Json.read(bytes, type)));
  }

  /** A PUT, answered by what the resource is now. */
  public <T> T put(Target target, Object body, Call call, Class<T> type) {
    return write("PUT", target, body, Map.of(), call, json(bytes -> Json.read(bytes, type)));
  }

  /** A PUT that the service refuses where the resource is no longer the one read. */
  public <T> T put(Target target, Object body, @Nullable String etag, Call call, Class<T> type) {
    return write("PUT", target, body, ifMatch(etag), call, json(bytes -> Json.read(bytes, type)));
  }

  /** A PATCH, answered by what the resource is now. */
  public <T> T patch(Target target, Object body, Call call, Class<T> type) {
    return write("PATCH", target, body, Map.of(), call, json(bytes -> Json.read(bytes, type)));
  }

  /**
   * A PATCH that may be answered with 202, refused where the resource is no longer the one read.
   */
  public <T> Change<T> change(
      Target target, Object body, @Nullable String etag, Call call, Class<T> type) {
    return write("PATCH", target, body, ifMatch(etag), call, changed(type));
  }

  /** A write whose answer, if it has a body at all, tells nothing new. */
  public void send(String method, Target target, @Nullable Object body, Call call) {
    write(method, target, body, Map.of(), call, json(bytes -> true));
  }

  /** A DELETE of the resource, in whichever state it is. */
  public void delete(Target target, Call call) {
    send("DELETE", target, null, call);
  }

  /** A DELETE of the resource as it was read, and of no later state of it. */
  public void delete(Target target, String etag, Call call) {
    write("DELETE", target, null, ifMatch(etag), call, json(bytes -> true));
  }

  /** A write answered with where to look for what comes of it; empty where it named nothing. */
  public String postForLocation(Target target, @Nullable Object body, Call call) {
    return write("POST", target, body, Map.of(), call, Rest::location);
  }

  /** A POST of a form with files, answered by a collection of one page. */
  public <T> List<T> upload(Target target, Form form, Call call, Class<T> type) {
    Map<String, String> headers = Map.of("Content-Type", form.contentType());
    return delivery.deliver(
        request("POST", target, headers, form.text(), call),
        json(text -> Json.<T>readPage(text, type).sound().all()));
  }

  /** A file, through a filter; the caller closes it. */
  public InputStream download(Target target, Map<String, String> headers, StreamFilter filter) {
    return delivery.deliver(
        request("GET", target, true, headers, null), reply -> filtered(reply, filter));
  }

  /** JSON for a query parameter. */
  public static String jsonText(Object value) {
    return Json.write(value);
  }

  /** What was read, with some members changed; a null takes a member's value away. */
  public static Object merged(Object read, Map<String, ? extends @Nullable Object> changes) {
    return Json.merged(read, changes);
  }

  private <T> Page<T> page(PageRequest here, Trail<PageRequest> trail, Class<T> type) {
    return delivery.deliver(
        request("GET", here.target(), false, here.headers(), null),
        json(bytes -> {
          Page<T> page = Json.<T>readPage(bytes, type).leadingOnFrom(here);
          trail.goesTo(page.next());
          return page;
        }));
  }

  private <T> ArrayPage<T> arrayPage(PageRequest here, Trail<PageRequest> trail, Class<T> type) {
    return delivery.deliver(
        request("GET", here.target(), false, here.headers(), null),
        reply -> {
          ArrayPage<T> page = ArrayPage.of(Body.bytes(reply), reply, type).leadingOnFrom(here);
          trail.goesTo(page.leadsTo(here));
          return page;
        });
  }

  private Request reading(String method, Target target, @Nullable Object body) {
    return request(method, target, false, Map.of(), body);
  }

  private Request request(
      String method,
      Target target,
      boolean download,
      Map<String, String> headers,
      @Nullable Object body) {
    return new Request(
        method,
        host,
        identity,
        target,
        false,
        download,
        ids.get(),
        ids.get(),
        headers,
        body == null ? null : Json.write(body),
        sha -> {});
  }

  private <T> T write(
      String method,
      Target target,
      @Nullable Object body,
      Map<String, String> headers,
      Call call,
      ReplyReader<T> reader) {
    String text = body == null ? null : Json.write(body);
    return delivery.deliver(request(method, target, headers, text, call), reader);
  }

  private Request request(
      String method, Target target, Map<String, String> headers, @Nullable String text, Call call) {
    return new Request(
        method,
        host,
        identity,
        target,
        true,
        false,
        call.requestId(),
        ids.get(),
        headers,
        text,
        call.beforeSend());
  }

  // The value stands in double quotes (test-and-debug page, 2023-10).
  private static Map<String, String> ifMatch(@Nullable String etag) {
    if (etag == null || etag.isBlank()) {
      return Map.of();
    }
    if (!etag.chars().allMatch(c -> c >= ' ' && c < 127)) {
      throw new IllegalArgumentException("An etag that cannot stand in a header");
    }
    return Map.of("If-Match", etag.startsWith("\"") || etag.startsWith("W/") ? etag : quoted(etag));
  }

  private static String quoted(String etag) {
    return '"' + etag + '"';
  }

  private <T> ReplyReader<Change<T>> changed(Class<T> type) {
    return reply ->
        reply.status() == 202
            ? new Change.Accepted<>(location(reply))
            : new Change.Done<>(Json.read(Body.bytes(reply), type));
  }

  private static String location(Reply reply) throws IOException {
    reply.body().close();
    return reply.header("Location").orElse("");
  }

  private static InputStream filtered(Reply reply, StreamFilter filter) throws IOException {
    try {
      return Body.bounded(filter.applied(Body.stream(reply)));
    } catch (IOException | RuntimeException e) {
      reply.body().close();
      throw e;
    }
  }

  private <T> ReplyReader<T> json(Function<byte[], T> decoder) {
    return reply -> decoder.apply(Body.bytes(reply));
  }
}
