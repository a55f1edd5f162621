package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A sandbox and the sample that it shall answer. Placeholders of the document ({@code
 * <customer-tenant-id>}, {@code {order-id}}) stand for ids of our own, everywhere the same.
 */
final class Situation {
  private final Sample sample;
  private final Sandbox sandbox;
  private final Map<String, String> values;
  private final Map<String, String> replaced = new LinkedHashMap<>();
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private Optional<String> unprintedBody = Optional.empty();

  private Situation(Sample sample, Sandbox sandbox, Map<String, String> values) {
    this.sample = sample;
    this.sandbox = sandbox;
    this.values = values;
  }

  static Situation of(Sample sample, Sandbox sandbox) {
    Map<String, String> values =
        Operations.of(sample).flatMap(each -> each.match(sample)).orElse(Map.of());
    return new Situation(sample, sandbox, values);
  }

  Sample sample() {
    return sample;
  }

  Sandbox sandbox() {
    return sandbox;
  }

  /** The id that stands at this name of the path: the documented one, or ours for a placeholder. */
  String id(String name) {
    return ours(values.getOrDefault(name, ""));
  }

  /** What the query asks for by this name, an id of ours for a placeholder. */
  String query(String name, String otherwise) {
    return ours(sample.query().getOrDefault(name, otherwise));
  }

  private String ours(String documented) {
    if (!isPlaceholder(documented)) {
      return documented;
    }
    return replaced.computeIfAbsent(
        documented,
        text -> UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
  }

  /** The call as method and template, an empty text for one that the client does not make. */
  String call() {
    return Operations.of(sample).map(each -> each.method() + " " + each.template()).orElse("");
  }

  /** What the document itself has at this name of the path. */
  String documented(String name) {
    return values.getOrDefault(name, "");
  }

  /** A body for a request whose document prints none that could be read. */
  void unprintedBody(String body) {
    if (sample.requestText().isEmpty() && !sample.method().equals("GET")) {
      unprintedBody = Optional.of(body);
    }
  }

  /** Lets a header of the document be another one. */
  void header(String name, String value) {
    headers.put(name, value);
  }

  /** Makes the same call once before, as another request. */
  void before() throws IOException, InterruptedException {
    exchange(Map.of("MS-RequestId", UUID.randomUUID().toString()));
  }

  /** Lets a text of the document stand for another one, in the path and in the body. */
  void replace(String documented, String ours) {
    replaced.put(documented, ours);
  }

  /** Another call that went before; what it was answered. */
  String before(String method, String path, String sent) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
            .header("Authorization", "Bearer " + sandbox.token())
            .method(method, HttpRequest.BodyPublishers.ofString(sent))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> exchange() throws IOException, InterruptedException {
    return exchange(headers);
  }

  private HttpResponse<String> exchange(Map<String, String> otherHeaders)
      throws IOException, InterruptedException {
    values.keySet().forEach(this::id);
    Optional<String> body =
        sample
            .requestText()
            .map(this::filled)
            .or(() -> unprintedBody)
            .or(() -> sample.lostBody().map(lost -> filled(lost.toString())));
    String target =
        filled(sample.target())
            .replace("{", "%7B")
            .replace("}", "%7D")
            .replace("<", "%3C")
            .replace(">", "%3E")
            .replace(" ", "%20")
            .replace("\"", "%22");
    return ServiceSide.send(sample, sandbox, target, body, otherHeaders);
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> each : replaced.entrySet()) {
      filled = filled.replace(each.getKey(), each.getValue());
    }
    return filled;
  }

  private static boolean isPlaceholder(String text) {
    return text.matches("[<{].*") || text.matches(".*[>}]");
  }
}
