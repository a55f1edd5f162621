package io.github.partnerconsole.sandbox.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers as Microsoft's archived Java SDK can read them. It knows the values of 2020 and no
 * others: one newer value makes the whole answer fail there, on the real service too. Here it is
 * spared them, so that programs built on it can be tested.
 */
final class JavaSdkView {
  private static final Set<String> CYCLES =
      Set.of("unknown", "monthly", "annual", "none", "one_time");
  private static final Set<String> STATUSES = Set.of("none", "active", "suspended", "deleted");

  private JavaSdkView() {}

  /** A copy without what that SDK cannot read. */
  static JsonNode of(JsonNode answer) {
    JsonNode copy = answer.deepCopy();
    spare(copy);
    return copy;
  }

  private static void spare(JsonNode node) {
    if (node instanceof ArrayNode array) {
      array.forEach(JavaSdkView::spare);
    } else if (node instanceof ObjectNode object) {
      List.copyOf(object.properties()).forEach(each -> member(object, each));
    }
  }

  private static void member(ObjectNode owner, Map.Entry<String, JsonNode> each) {
    JsonNode value = each.getValue();
    switch (each.getKey()) {
      case "supportedBillingCycles" -> keepOnly(value, CYCLES);
      case "billingCycle" -> replaceUnlessIn(owner, each.getKey(), CYCLES, "unknown");
      case "dynamicAttributes", "provisioningContext" -> flatten(value);
      case "status" -> {
        if ("Subscription".equals(owner.at("/attributes/objectType").asString(""))) {
          replaceUnlessIn(owner, each.getKey(), STATUSES, "none");
        }
      }
      default -> spare(value);
    }
  }

  private static void keepOnly(JsonNode values, Set<String> known) {
    if (values instanceof ArrayNode array) {
      array.removeIf(value -> !known.contains(value.asString("")));
    }
  }

  private static void replaceUnlessIn(
      ObjectNode owner, String name, Set<String> known, String other) {
    if (!known.contains(owner.path(name).asString(""))) {
      owner.put(name, other);
    }
  }

  private static void flatten(JsonNode attributes) {
    if (attributes instanceof ObjectNode object) {
      object.removeIf(JsonNode::isContainer);
    }
  }
}
