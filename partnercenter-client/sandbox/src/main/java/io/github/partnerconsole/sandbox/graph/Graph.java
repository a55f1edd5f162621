package io.github.partnerconsole.sandbox.graph;

import io.github.partnerconsole.sandbox.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What Graph's resources share on the wire. */
final class Graph {
  static final String ROOT = "/v1.0/tenantRelationships/";
  private static final String CONTEXT =
      "https://graph.microsoft.com/v1.0/tenantRelationships/$metadata#";

  private Graph() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ObjectNode typed(String type) {
    return object().put("@odata.type", "#microsoft.graph." + type);
  }

  /** The answer that is one resource: with the context before everything else. */
  static ObjectNode alone(ObjectNode resource, String context) {
    ObjectNode alone = object().put("@odata.context", CONTEXT + context);
    alone.setAll(resource);
    return alone;
  }

  static String context(String context) {
    return CONTEXT + context;
  }

  /** A weak etag over what the caller has seen of a resource. */
  static String etag(String... seen) {
    String text = Integer.toHexString(String.join("|", seen).hashCode());
    String quoted = "'\"" + text + "\"'";
    return "W/\""
        + Base64.getEncoder().encodeToString(quoted.getBytes(StandardCharsets.UTF_8))
        + "\"";
  }

  /** Changes have to name the state they are about. */
  static void requireMatch(Request request, String etag) {
    String given =
        request
            .header("If-Match")
            .orElseThrow(() -> GraphRefusal.badRequest("If-Match is required."));
    if (!given.strip().equals("*") && !given.strip().equals(etag)) {
      throw GraphRefusal.stale();
    }
  }
}
