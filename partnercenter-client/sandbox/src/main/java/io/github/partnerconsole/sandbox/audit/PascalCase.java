package io.github.partnerconsole.sandbox.audit;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the audit trail quotes it: its members' names begin with a capital. */
final class PascalCase {
  private PascalCase() {}

  static String text(JsonNode node) {
    return renamed(node).toString();
  }

  private static JsonNode renamed(JsonNode node) {
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      node.propertyStream()
          .forEach(each -> object.set(capital(each.getKey()), renamed(each.getValue())));
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(each -> array.add(renamed(each)));
      return array;
    }
    return node;
  }

  private static String capital(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
