package io.github.partnerconsole.partnercenter.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Whether an answer has the members that a document prints, each of the documented type. */
final class Members {
  private Members() {}

  /** What is missing or of another type; of an array, its elements are taken together. */
  static List<String> missing(JsonNode documented, JsonNode answered) {
    Set<String> found = new TreeSet<>();
    compare("", documented, answered, found);
    return new ArrayList<>(found);
  }

  private static void compare(
      String at, JsonNode documented, JsonNode answered, Set<String> found) {
    if (documented.isNull() || documented.isMissingNode()) {
      return;
    }
    if (!type(documented).equals(type(answered))) {
      found.add(at + ": " + type(documented) + " became " + type(answered));
    } else if (documented.isArray()) {
      if (!documented.isEmpty() && answered.isEmpty()) {
        found.add(at + ": nothing in it");
      } else if (!documented.isEmpty()) {
        compareElements(at, documented, answered, found);
      }
    } else if (documented.isObject()) {
      Map<String, JsonNode> there = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      answered.propertyStream().forEach(each -> there.put(each.getKey(), each.getValue()));
      documented
          .propertyStream()
          .forEach(each ->
              compare(
                  at + "/" + each.getKey(),
                  each.getValue(),
                  there.getOrDefault(each.getKey(), MissingNode.getInstance()),
                  found));
    }
  }

  /** Each documented element must have one among the answered that has all it has. */
  private static void compareElements(
      String at, JsonNode documented, JsonNode answered, Set<String> found) {
    for (JsonNode one : documented) {
      Set<String> fewest = null;
      for (JsonNode other : answered) {
        Set<String> lacking = new TreeSet<>();
        compare(at + "/*", one, other, lacking);
        if (fewest == null || lacking.size() < fewest.size()) {
          fewest = lacking;
        }
      }
      found.addAll(fewest == null ? Set.of() : fewest);
    }
  }

  private static String type(JsonNode node) {
    return node.isNumber() ? "NUMBER" : node.getNodeType().name();
  }
}
