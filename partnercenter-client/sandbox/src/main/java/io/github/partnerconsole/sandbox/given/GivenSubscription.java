package io.github.partnerconsole.sandbox.given;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts of a subscription: what was bought, how much, when, for how long. Immutable. Without
 * more it is five seats for a year that is a month old, paid by the month and renewed by itself.
 */
public final class GivenSubscription {
  private final String id;
  private final List<BiConsumer<ObjectNode, Instant>> facts;

  private GivenSubscription(String id, List<BiConsumer<ObjectNode, Instant>> facts) {
    this.id = id;
    this.facts = List.copyOf(facts);
  }

  public static GivenSubscription of(String id, SubscriptionKind kind) {
    GivenSubscription bare =
        new GivenSubscription(id, List.of())
            .with(node -> node.put("kind", kind.name()))
            .ofOrder("given-order-of-" + id)
            .withSeats(5)
            .withTerm("P1Y", "monthly")
            .boughtAgo(Duration.ofDays(30));
    return switch (kind) {
      case LEGACY -> bare.withItem("195416C1-3447-423A-B37B-EE59A99A19C4").withEntitlement(id);
      case AZURE -> bare.withItem("MS-AZR-0145P").withTerm("", "monthly").withEntitlement(id);
      case PERPETUAL -> bare.withTerm("", "one_time").withItem("DG7GMGF0DWT0:0001:DG7GMGF0DSQR");
      default -> bare.withItem("CFQ7TTC0LH18:0001:CFQ7TTC0K971");
    };
  }

  String id() {
    return id;
  }

  /** The catalogue item id, or the offer id of before new commerce. */
  public GivenSubscription withItem(String item) {
    String[] parts = (item + "::").split(":", -1);
    return with(node ->
        node.put("catalogItemId", item)
            .put("productId", parts[0])
            .put("skuId", parts[1].isEmpty() ? parts[0] : parts[1])
            .put("availability", parts[2]));
  }

  public GivenSubscription withSeats(int seats) {
    return with(node -> node.put("quantity", seats));
  }

  /** Seats bought after the first ones, and on top of them. */
  public GivenSubscription withSeatsAdded(int seats, Duration ago) {
    return with((node, now) -> {
      int before = node.path("quantity").asInt();
      if (!node.has("lots")) {
        lot(node, before, node.path("createdAt").asString());
      }
      lot(node, seats, now.minus(ago).toString());
      node.put("quantity", before + seats);
    });
  }

  public GivenSubscription boughtAgo(Duration ago) {
    return with((node, now) -> node.put("createdAt", now.minus(ago).toString()));
  }

  /** Its term, such as P1Y or empty for none, and how it is paid. */
  public GivenSubscription withTerm(String term, String billingCycle) {
    return with(node -> node.put("term", term).put("billingCycle", billingCycle));
  }

  /** When its term ends: so long from now, or where negative so long ago. */
  public GivenSubscription endingIn(Duration time) {
    return with((node, now) -> node.put("termEnd", now.plus(time).toString()));
  }

  /** Its first term ends so long from now, as was asked for at the purchase. */
  public GivenSubscription withCustomEndIn(Duration time) {
    return endingIn(time)
        .with(node -> node.put("customTermEndDate", node.path("termEnd").asString()));
  }

  public GivenSubscription withoutRenewal() {
    return with(node -> node.put("autoRenew", false));
  }

  public GivenSubscription suspended() {
    return with((node, now) -> node.put("status", "suspended").put("statusSince", now.toString()));
  }

  public GivenSubscription deleted() {
    return with((node, now) -> node.put("status", "deleted").put("statusSince", now.toString()));
  }

  public GivenSubscription trial() {
    return with(node -> node.put("isTrial", true));
  }

  public GivenSubscription ofOrder(String order) {
    return with(node -> node.put("order", order));
  }

  public GivenSubscription addedTo(String parentSubscription) {
    return with(node -> node.put("parentSubscription", parentSubscription));
  }

  /** The MPN id of its reseller. */
  public GivenSubscription soldBy(String mpnId) {
    return with(node -> node.put("reseller", mpnId));
  }

  public GivenSubscription withEntitlement(String entitlement) {
    return with(node -> node.put("entitlement", entitlement));
  }

  public GivenSubscription withPromotion(String promotion) {
    return with(node -> node.put("promotionId", promotion));
  }

  /** What was said of where it is for, such as the scope of a reservation. */
  public GivenSubscription withContext(String name, String value) {
    return with(node -> node.withObject("/context").put(name, value));
  }

  /** What its buyer committed to spend on Azure, such as 0.05 usd hourly. */
  public GivenSubscription withCommitment(BigDecimal amount, String currency, String grain) {
    return with(node ->
        node.putObject("purchaseCommitment")
            .put("amount", amount)
            .put("currency", currency)
            .put("grain", grain));
  }

  /** The subscription of before new commerce from which it was migrated. */
  public GivenSubscription migratedFrom(String subscription) {
    return with(node -> node.put("migratedFrom", subscription));
  }

  ObjectNode document(String customer, Instant now) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", id);
    node.put("customer", customer).put("country", "NL").put("atOnce", true);
    node.put("subscription", id).put("reseller", "").put("parentSubscription", "");
    node.put("number", 0).put("isTrial", false).put("title", "Given subscription");
    node.put("friendlyName", "Given subscription");
    facts.forEach(fact -> fact.accept(node, now));
    return node;
  }

  private static void lot(ObjectNode node, int seats, String at) {
    node.withArray("/lots").addObject().put("quantity", seats).put("at", at);
  }

  private GivenSubscription with(Consumer<ObjectNode> fact) {
    return with((node, _) -> fact.accept(node));
  }

  private GivenSubscription with(BiConsumer<ObjectNode, Instant> fact) {
    List<BiConsumer<ObjectNode, Instant>> more = new ArrayList<>(facts);
    more.add(fact);
    return new GivenSubscription(id, more);
  }
}
