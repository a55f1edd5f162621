package io.github.partnerconsole.partnercenter.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One documented request with its documented answer, as far as the document prints them. */
record Sample(String name, JsonNode json) {

  /** All samples of a folder, by name. */
  static List<Sample> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(Sample::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample read(Path file) {
    String name = file.getFileName().toString().replace(".json", "");
    return new Sample(name, JsonMapper.shared().readTree(file));
  }

  String capability() {
    return json.path("capability").asString("?");
  }

  String method() {
    return json.path("method").asString("");
  }

  String host() {
    return json.path("host").asString("");
  }

  /** Path and query as printed. */
  String target() {
    return json.path("path").asString("").strip();
  }

  /** The path alone, decoded. */
  String path() {
    return decoded(target().split("\\?", 2)[0]);
  }

  /** Decoded query parameters, their names in any case. */
  Map<String, String> query() {
    Map<String, String> query = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    String[] parts = target().split("\\?", 2);
    if (parts.length == 2) {
      for (String pair : parts[1].split("&", -1)) {
        String[] both = pair.split("=", 2);
        query.put(decoded(both[0]), both.length == 2 ? decoded(both[1]) : "");
      }
    }
    return query;
  }

  Optional<String> header(String name) {
    return json.path("requestHeaders")
        .propertyStream()
        .filter(each -> each.getKey().equalsIgnoreCase(name))
        .map(each -> each.getValue().asString(""))
        .findFirst();
  }

  /** What the request carries; empty where nothing, or nothing readable, is printed. */
  Optional<JsonNode> requestBody() {
    return json.optional("requestBody").filter(body -> !body.isNull() && !isCut("requestBody"));
  }

  /**
   * The resource that the request carries: as printed, or where the document lost it, as the answer
   * prints it.
   */
  Optional<JsonNode> sentBody() {
    return requestBody().or(this::lostBody);
  }

  /**
   * What stands for a body that could not be read. A PATCH or a PUT always has one; of a POST the
   * notes say whether it had.
   */
  Optional<JsonNode> lostBody() {
    String notes = json.path("notes").asString("");
    boolean isLost =
        Set.of("PATCH", "PUT").contains(method())
            || (method().equals("POST")
                && (notes.contains("request body NOT parseable") || isCut("requestBody")));
    return requestBody().isEmpty() && isLost && !isRefusal()
        ? responseBody().filter(JsonNode::isObject)
        : Optional.empty();
  }

  /** The request's body as it goes over the wire. */
  Optional<String> requestText() {
    return requestBody().map(body -> isForm() ? form(body) : body.toString());
  }

  /** The documents print the values of a form as they are encoded, with spaces around some. */
  private static String form(JsonNode fields) {
    return fields
        .propertyStream()
        .map(each -> each.getKey() + "=" + each.getValue().asString("").strip().replace(" ", "+"))
        .collect(Collectors.joining("&"));
  }

  /** Whether the request is a form and not JSON. */
  boolean isForm() {
    return header("Content-Type").filter(it -> it.contains("x-www-form-urlencoded")).isPresent();
  }

  /**
   * Whether the request's line is that of a page's table, which has no query: its parameters are in
   * another table.
   */
  boolean isFromTable() {
    return json.path("notes").asString("").contains("Request syntax table");
  }

  /** Why the client does not speak this call itself; empty where it does. */
  Optional<String> notTheClients() {
    if (host().startsWith("login.")) {
      return Optional.of("sign-in is spoken by MSAL, not by this client");
    }
    // Microsoft signs what it posts to a partner; everybody else bears a token.
    boolean isDelivery =
        header("Authorization").filter(text -> text.startsWith("Signature")).isPresent();
    return host().startsWith("localhost") || isDelivery
        ? Optional.of("it is a call to the application, not to the service")
        : Optional.empty();
  }

  Optional<JsonNode> responseBody() {
    return json.optional("responseBody").filter(body -> !body.isNull() && !isFile());
  }

  /**
   * Whether the answer is a CSV file or other text, of which a reader of JSON took the first field
   * in quotes, or the first number, and dropped the rest.
   */
  boolean isFile() {
    return isCut("responseBody");
  }

  private boolean isCut(String member) {
    return json.path(member).isValueNode()
        && !json.path(member).isNull()
        && json.path("notes").asString("").contains("extra text after JSON dropped");
  }

  /** The documented status; empty where the document prints none. */
  Optional<Integer> status() {
    return json.optional("status").filter(JsonNode::isNumber).map(JsonNode::intValue);
  }

  /** How the items of the answer name their type; empty where they do not. */
  String objectType() {
    return json.at("/responseBody/items/0/attributes/objectType").asString("");
  }

  /** Whether the document prints a refusal: by its status or by the form of its body. */
  boolean isRefusal() {
    return status()
        .map(code -> code >= 400)
        .orElseGet(() -> responseBody().filter(Sample::isFault).isPresent());
  }

  private static boolean isFault(JsonNode body) {
    return body.has("description") && (body.has("code") || body.has("errorName"));
  }

  /** The documented error code, where the sample is a refusal that has one. */
  Optional<String> errorCode() {
    return responseBody()
        .filter(_ -> isRefusal())
        .flatMap(body -> body.optional("code"))
        .map(JsonNode::asString);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
