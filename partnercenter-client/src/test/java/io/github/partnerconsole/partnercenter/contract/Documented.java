package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A body that a document prints, its members' names in any case. */
record Documented(JsonNode body) {
  static Documented request(Sample sample) {
    return new Documented(sample.requestBody().orElse(MissingNode.getInstance()));
  }

  /** What is sent; where the document lost it, the resource as the answer prints it. */
  static Documented sent(Sample sample) {
    return new Documented(sample.sentBody().orElse(MissingNode.getInstance()));
  }

  static Documented answer(Sample sample) {
    return new Documented(sample.responseBody().orElse(MissingNode.getInstance()));
  }

  boolean isThere() {
    return body.isObject();
  }

  /** Of a collection its first item, itself otherwise. */
  Documented firstItem() {
    return items().getFirst();
  }

  /** Of a collection its items, itself otherwise. */
  List<Documented> items() {
    JsonNode items = at("items");
    return items.isArray() && !items.isEmpty()
        ? items.valueStream().map(Documented::new).toList()
        : List.of(this);
  }

  JsonNode at(String name) {
    return member(body, name);
  }

  boolean has(String name) {
    JsonNode found = at(name);
    return !found.isMissingNode() && !found.isNull();
  }

  String text(String name) {
    return text(body, name);
  }

  int number(String name) {
    return at(name).asInt(0);
  }

  static String text(JsonNode from, String... names) {
    JsonNode found = from;
    for (String name : names) {
      found = member(found, name);
    }
    return found.isValueNode() && !found.isNull() ? found.asString("") : "";
  }

  static JsonNode member(JsonNode from, String name) {
    for (var each : from.properties()) {
      if (each.getKey().equalsIgnoreCase(name)) {
        return each.getValue();
      }
    }
    return MissingNode.getInstance();
  }

  /** The kind of subscription that has the printed members. */
  SubscriptionKind kind() {
    String type = text(at("productType"), "id");
    if (text(at("productType"), "subType", "id").equals("SavingsPlan")) {
      return SubscriptionKind.SAVINGS_PLAN;
    }
    if (text("unitType").equals("License(s)")) {
      return SubscriptionKind.MARKETPLACE;
    }
    if (type.equals("Software")) {
      return SubscriptionKind.SOFTWARE;
    }
    if (text("offerId").startsWith("MS-AZR")) {
      return SubscriptionKind.AZURE;
    }
    return !type.isEmpty() || text("offerId").contains(":")
        ? SubscriptionKind.LICENCES
        : SubscriptionKind.LEGACY;
  }
}
