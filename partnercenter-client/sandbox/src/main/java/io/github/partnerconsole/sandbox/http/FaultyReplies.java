package io.github.partnerconsole.sandbox.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns a right answer into one that a caller must be able to bear. */
final class FaultyReplies {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PAGE = "<html><body>Welcome to the hotel network</body></html>";
  private static final String UNHEARD = "introduced_overnight";

  /** Members whose values are enumerations, to which Microsoft adds. */
  private static final Set<String> OPEN =
      Set.of(
          "status",
          "relationshipToPartner",
          "billingCycle",
          "billingType",
          "transactionType",
          "unitType",
          "segment",
          "contractType",
          "vettingStatus");

  private FaultyReplies() {}

  /** Half of it, where the headers promised the whole. */
  static Reply truncated(Reply reply) {
    byte[] whole = bytes(reply.content());
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    return new Reply(reply.status(), reply.headers(), new Reply.Broken(half, whole.length + 1));
  }

  static Reply garbage(Reply reply) {
    return new Reply(
        reply.status(),
        reply.headers(),
        new Reply.Stream("text/html; charset=utf-8", out -> out.write(PAGE.getBytes(UTF_8))));
  }

  static Reply unknownValues(Reply reply) {
    if (!(reply.content() instanceof Reply.Json(JsonNode body))) {
      return reply;
    }
    JsonNode changed = body.deepCopy();
    change(changed);
    return new Reply(reply.status(), reply.headers(), new Reply.Json(changed));
  }

  /** Where to look, written as the service writes links: without /v1. */
  static Reply accepted(Request request) {
    return Reply.nothing(202).with("Location", request.path().replaceFirst("^/v1(?=/)", ""));
  }

  private static void change(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : Map.copyOf(members(object)).entrySet()) {
        if (member.getValue().isString() && OPEN.contains(member.getKey())) {
          object.put(member.getKey(), UNHEARD);
        }
      }
    }
    node.forEach(FaultyReplies::change);
  }

  private static Map<String, JsonNode> members(ObjectNode object) {
    return object
        .propertyStream()
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static byte[] bytes(Reply.Content content) {
    return switch (content) {
      case Reply.Nothing() -> new byte[0];
      case Reply.Json(JsonNode body) -> JSON.writeValueAsBytes(body);
      case Reply.Broken(byte[] start, long _) -> start;
      case Reply.Stream(String _, Reply.Writer writer) -> written(writer);
    };
  }

  private static byte[] written(Reply.Writer writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
