package io.github.partnerconsole.sandbox.wire;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON shapes that all resources share: links without /v1, attributes, collections. */
public final class Shapes {
  private Shapes() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ObjectNode typed(ObjectNode node, String objectType) {
    node.withObject("/attributes").put("objectType", objectType);
    return node;
  }

  /** Sets links.{name} to a GET of the given path. */
  public static ObjectNode link(ObjectNode node, String name, String uri) {
    return link(node, name, uri, "GET");
  }

  public static ObjectNode link(ObjectNode node, String name, String uri, String method) {
    ObjectNode link = node.withObject("/links").putObject(name);
    link.put("uri", uri).put("method", method).putArray("headers");
    return node;
  }

  public static ObjectNode collection(Stream<? extends JsonNode> items) {
    ObjectNode collection = object();
    List<? extends JsonNode> found = items.toList();
    collection.put("totalCount", found.size());
    found.forEach(collection.putArray("items")::add);
    return typed(collection, "Collection");
  }

  public static ObjectNode put(ObjectNode node, String name, List<String> values) {
    values.forEach(node.putArray(name)::add);
    return node;
  }

  public static Instant instant(ObjectNode document, String name) {
    return Instant.parse(document.path(name).asString());
  }
}
