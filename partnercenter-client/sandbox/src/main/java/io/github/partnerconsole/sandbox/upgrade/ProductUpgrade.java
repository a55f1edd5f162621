package io.github.partnerconsole.sandbox.upgrade;

import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An upgrade of a customer's Azure to the Azure plan, as it is kept. */
record ProductUpgrade(ObjectNode kept) {

  /**
   * One that begins now.
   *
   * @param sources ids of the subscriptions that it takes along
   * @param time how long it takes
   */
  static ProductUpgrade begun(
      String id, String customer, List<String> sources, Instant at, Duration time) {
    ObjectNode kept = Shapes.object().put("id", id).put("customer", customer);
    kept.put("status", "InProgress").put("completesAt", at.plus(time).toString());
    var lines = kept.putArray("lines");
    sources.forEach(source -> lines.addObject().put("source", source));
    return new ProductUpgrade(kept);
  }

  static Stream<ProductUpgrade> all(State state) {
    return state.all(Section.PRODUCT_UPGRADES).map(ProductUpgrade::new);
  }

  static Optional<ProductUpgrade> of(String customer, State state) {
    return all(state).filter(each -> each.isOf(customer)).findFirst();
  }

  void putInto(State state) {
    state.put(Section.PRODUCT_UPGRADES, id(), kept);
  }

  String id() {
    return kept.path("id").asString();
  }

  String customer() {
    return kept.path("customer").asString();
  }

  boolean isOf(String otherCustomer) {
    return customer().equalsIgnoreCase(otherCustomer);
  }

  Instant completesAt() {
    return Shapes.instant(kept, "completesAt");
  }

  boolean isOver() {
    return !kept.path("status").asString().equals("InProgress");
  }

  List<ObjectNode> lines() {
    return kept.path("lines").valueStream().map(JsonNode::asObject).toList();
  }

  /** Only the status Completed is documented (get-product-upgrade-status page, 2023-09). */
  ObjectNode shape() {
    String status = kept.path("status").asString();
    ObjectNode shape = Shapes.object().put("id", id()).put("status", status);
    var items = shape.put("productFamily", "Azure").putArray("lineItems");
    for (ObjectNode line : lines()) {
      ObjectNode item = items.addObject();
      item.putObject("sourceProduct")
          .put("id", line.path("source").asString())
          .put("name", "AzureSubscription");
      line.optional("target")
          .ifPresent(target ->
              item.putObject("targetProduct")
                  .put("id", target.asString())
                  .put("name", "Microsoft Azure plan"));
      if (line.has("target")) {
        item.put("upgradedDate", completesAt().toString());
      }
      item.put("status", line.path("status").asString(status));
    }
    return Shapes.typed(shape, "ProductUpgradesStatus");
  }
}
