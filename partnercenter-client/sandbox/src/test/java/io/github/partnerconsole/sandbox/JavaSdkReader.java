package io.github.partnerconsole.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What the deserialisers of Microsoft's Java SDK 1.15 refuse: closed, case-sensitive enums, dates
 * of other forms, nested maps. One such member makes the whole answer fail there.
 */
final class JavaSdkReader {
  private static final Set<String> CYCLES =
      Set.of("unknown", "monthly", "annual", "none", "one_time");
  private static final Map<String, Set<String>> ACCEPTED =
      Map.ofEntries(
          Map.entry(
              "relationshipToPartner",
              Set.of("unknown", "none", "reseller", "advisor", "syndication", "microsoftSupport")),
          Map.entry("billingCycle", CYCLES),
          Map.entry("supportedBillingCycles", CYCLES),
          Map.entry("billingType", Set.of("none", "usage", "license")),
          Map.entry("billing", Set.of("none", "usage", "license")),
          Map.entry("contractType", Set.of("subscription", "productkey", "redemptioncode")),
          Map.entry(
              "relationshipType",
              Set.of("is_indirect_reseller_of", "is_indirect_cloud_solution_provider_of")),
          Map.entry("licenseGroupId", Set.of("group1", "group2")));
  private static final Set<String> SUBSCRIPTION_STATUS =
      Set.of("none", "active", "suspended", "deleted");
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,7})?(Z|[+-]\\d{2}:\\d{2})?)?)?");
  private static final Set<String> DATES =
      Set.of(
          "creationDate",
          "effectiveStartDate",
          "commitmentEndDate",
          "dateAgreed",
          "creationTimestamp",
          "lastModifiedTimestamp",
          "expirationTimestamp",
          "operationDate",
          "expiresAt");

  private final List<String> refused = new ArrayList<>();

  private JavaSdkReader() {}

  /** What it refuses of an answer; empty where the answer can be read. */
  static List<String> refused(String path, JsonNode answer) {
    JavaSdkReader reader = new JavaSdkReader();
    if (answer.isArray() && !path.contains("/validations")) {
      reader.refused.add("a bare array where an object is expected");
    }
    reader.read("", answer, path.matches(".*/subscriptions(/[^/]+)?(/addons)?(\\?.*)?"));
    return reader.refused;
  }

  private void read(String at, JsonNode node, boolean ofSubscriptions) {
    if (node.isArray()) {
      node.forEach(each -> read(at + "/*", each, ofSubscriptions));
    } else if (node.isObject()) {
      node.propertyStream()
          .forEach(each -> member(at, each.getKey(), each.getValue(), ofSubscriptions));
    }
  }

  private void member(String at, String name, JsonNode value, boolean ofSubscriptions) {
    String here = at + "/" + name;
    Set<String> accepted = ACCEPTED.get(name);
    // Terms of availabilities are read without their billing cycle.
    if (accepted != null && !at.contains("/terms/")) {
      values(value).stream()
          .filter(text -> !accepted.contains(text))
          .forEach(text -> refused.add(here + " " + text));
    }
    if (ofSubscriptions && name.equals("status") && at.matches("|/items/\\*")) {
      expect(here, SUBSCRIPTION_STATUS.contains(value.asString()), value);
    }
    if (DATES.contains(name)) {
      expect(here, DATE.matcher(value.asString("")).matches(), value);
    }
    if (name.equals("provisioningContext") || name.equals("dynamicAttributes")) {
      expect(here, value.isObject() && value.valueStream().noneMatch(JsonNode::isContainer), value);
    }
    if (name.equals("renewsTo")) {
      expect(here, value.isObject() || value.isNull(), value);
    }
    if (name.equals("uri")) {
      expect(here, value.asString("").matches("[^ {}<>\"]*"), value);
    }
    read(here, value, ofSubscriptions);
  }

  private void expect(String here, boolean good, JsonNode value) {
    if (!good) {
      refused.add(here + " " + value);
    }
  }

  private static List<String> values(JsonNode value) {
    return value.isArray()
        ? value.valueStream().map(JsonNode::asString).toList()
        : value.isNull() ? List.of() : List.of(value.asString());
  }
}
