package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Side (c): the sandbox, in a fitting state, answers the documented request as documented. */
final class ServiceSide {
  /** Headers that the HTTP client sets by itself. */
  private static final Set<String> NOT_OURS =
      Set.of("host", "content-length", "connection", "expect", "authorization", "accept-encoding");

  private ServiceSide() {}

  static Mark of(Sample sample) {
    if (sample.method().isEmpty() || sample.path().isEmpty()) {
      return new Mark.NotApplicable("the document prints no request");
    }
    if (sample.status().isEmpty() && sample.responseBody().isEmpty() && !sample.isFile()) {
      return new Mark.NotApplicable("the document prints no answer");
    }
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.inMemory())) {
      Situation situation = Situation.of(sample, sandbox);
      FittingStates.prepare(situation);
      return Mark.of(differences(sample, situation.exchange()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (RuntimeException e) {
      return new Mark.Failed("the state cannot be made: " + e);
    }
  }

  private static List<String> differences(Sample sample, HttpResponse<String> answered) {
    List<String> found = new ArrayList<>();
    int status = answered.statusCode();
    sample
        .status()
        .filter(documented -> documented != status)
        .ifPresent(documented ->
            found.add("status " + documented + " became " + status + " " + start(answered.body())));
    if (sample.status().isEmpty() && (status >= 400) != sample.isRefusal()) {
      found.add("status " + status + " " + start(answered.body()));
    }
    if (found.isEmpty() && sample.isFile() && answered.body().isBlank()) {
      found.add("the file is empty");
    }
    if (found.isEmpty()) {
      sample
          .errorCode()
          .filter(code -> !code.equals(parsed(answered.body()).path("code").asString("")))
          .ifPresent(code -> found.add("code " + code + " became " + start(answered.body())));
      sample
          .responseBody()
          .ifPresent(body ->
              found.addAll(
                  Members.missing(
                      Today.form(enveloped(sample, body)), Today.form(parsed(answered.body())))));
    }
    return found;
  }

  /**
   * A list of one, where a page prints its only element without the envelope; the element, where it
   * prints one resource as an array of one.
   */
  private static JsonNode enveloped(Sample sample, JsonNode body) {
    boolean isOne =
        Operations.of(sample)
            .filter(operation -> operation.form() == Operation.Form.OBJECT)
            .isPresent();
    if (isOne && body.isArray() && body.size() == 1) {
      return body.get(0);
    }
    if (sample.path().endsWith("/checkout") && body.has("lineItems")) {
      // A page prints the only order of a checkout alone (checkout-a-cart, 2022-12).
      ObjectNode result = JsonMapper.shared().createObjectNode();
      result.putArray("orders").add(body);
      return result;
    }
    boolean isList =
        Operations.of(sample)
            .filter(operation -> operation.form() == Operation.Form.COLLECTION)
            .isPresent();
    if (!isList || !body.isObject() || AnswerSide.isCollection(body)) {
      return body;
    }
    ObjectNode envelope = JsonMapper.shared().createObjectNode();
    envelope.putArray("items").add(body);
    return envelope;
  }

  private static JsonNode parsed(String body) {
    return JsonMapper.shared().readTree(body.isBlank() ? "null" : body);
  }

  private static String start(String body) {
    return body.substring(0, Math.min(200, body.length()));
  }

  /** A documented request on its way to a sandbox. */
  static HttpResponse<String> send(
      Sample sample,
      Sandbox sandbox,
      String target,
      Optional<String> body,
      Map<String, String> otherHeaders)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + target))
            .header("Authorization", "Bearer " + sandbox.token())
            .method(
                sample.method(),
                body.map(HttpRequest.BodyPublishers::ofString)
                    .orElseGet(HttpRequest.BodyPublishers::noBody));
    // Where a document prints no head at all, it is that of every call (headers page, 2023-10).
    if (sample.json().path("requestHeaders").isEmpty()) {
      request.setHeader("MS-RequestId", UUID.randomUUID().toString());
      request.setHeader("MS-CorrelationId", UUID.randomUUID().toString());
    }
    sample
        .json()
        .path("requestHeaders")
        .propertyStream()
        .filter(each -> !NOT_OURS.contains(each.getKey().toLowerCase(Locale.ROOT)))
        .filter(each -> each.getKey().matches("[A-Za-z-]+"))
        .forEach(each -> request.setHeader(each.getKey(), each.getValue().asString("").strip()));
    otherHeaders.forEach(request::setHeader);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
