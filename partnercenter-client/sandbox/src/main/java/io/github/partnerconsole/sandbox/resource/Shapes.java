package io.github.partnerconsole.sandbox.resource;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON shapes that all resources share: links without /v1, attributes, collections. */
final class Shapes {
  private Shapes() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode typed(ObjectNode node, String objectType) {
    node.withObject("/attributes").put("objectType", objectType);
    return node;
  }

  /** Sets links.{name} to a GET of the given path. */
  static ObjectNode link(ObjectNode node, String name, String uri) {
    return link(node, name, uri, "GET");
  }

  static ObjectNode link(ObjectNode node, String name, String uri, String method) {
    ObjectNode link = node.withObject("/links").putObject(name);
    link.put("uri", uri).put("method", method).putArray("headers");
    return node;
  }

  static ObjectNode collection(Stream<? extends JsonNode> items) {
    ObjectNode collection = object();
    List<? extends JsonNode> found = items.toList();
    collection.put("totalCount", found.size());
    found.forEach(collection.putArray("items")::add);
    return typed(collection, "Collection");
  }

  static ObjectNode put(ObjectNode node, String name, List<String> values) {
    values.forEach(node.putArray(name)::add);
    return node;
  }

  static Instant instant(ObjectNode document, String name) {
    return Instant.parse(document.path(name).asString());
  }
}
