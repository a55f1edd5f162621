package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.CoTerms;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes one order, and a subscription of each of its lines, of lines as a cart keeps them. */
public final class Purchase {
  private static final List<String> OF_LINE =
      List.of(
          "promotionId",
          "customTermEndDate",
          "attestationAccepted",
          "renewsTo",
          "purchaseCommitment",
          "pricing");

  private final Shelf shelf;
  private final PurchaseRules rules;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public Purchase(Shelf shelf, PurchaseRules rules, InstantSource clock, Supplier<UUID> ids) {
    this.shelf = shelf;
    this.rules = rules;
    this.clock = clock;
    this.ids = ids;
  }

  /** All wares of a group, when each may be bought; nothing is changed yet. */
  List<Ware> checked(List<ObjectNode> group, Buyer buyer) {
    List<Ware> wares = new ArrayList<>();
    for (ObjectNode line : group) {
      Ware ware = ware(line, buyer.state());
      rules.requirePossible(buyer, ware, line.path("quantity").asInt(), wares);
      wares.add(ware);
    }
    return wares;
  }

  Ware ware(ObjectNode line, State state) {
    String item = line.path("catalogItemId").asString();
    return shelf
        .find(item, state)
        .orElseThrow(() -> new Refusal(ApiError.AVAILABILITY_NOT_FOUND, item));
  }

  /** The order, kept with its subscriptions. */
  public ObjectNode place(List<ObjectNode> group, List<Ware> wares, Buyer buyer) {
    ObjectNode first = group.getFirst();
    boolean isLegacy = wares.getFirst().kind().isLegacy();
    String uuid = ids.get().toString();
    String id = isLegacy ? uuid : uuid.replace("-", "").substring(0, 12);
    ObjectNode order = Shapes.object().put("id", id).put("customer", buyer.id());
    order.put("country", Customers.country(buyer.customer()));
    order.put("createdAt", clock.instant().toString());
    order.put("atOnce", wares.stream().allMatch(Purchase::isThereAtOnce));
    order.put("billingCycle", first.path("billingCycle").asString());
    order.put("currencyCode", first.path("currencyCode").asString());
    order.putArray("lines");
    for (int i = 0; i < group.size(); i++) {
      add(order, group.get(i), wares.get(i), buyer.state());
    }
    linkAddons(order, group, buyer.state());
    buyer.state().put(Section.ORDERS, id, order);
    return order;
  }

  /** Azure as it is used needs no provisioning. */
  private static boolean isThereAtOnce(Ware ware) {
    return ware.kind() == SubscriptionKind.AZURE || ware.facts().path("atOnce").asBoolean(false);
  }

  /** One more line of an order, with its subscription. */
  void add(ObjectNode order, ObjectNode line, Ware ware, State state) {
    var lines = order.withArray("/lines");
    ObjectNode ordered = orderLine(line, ware, lines.size());
    lines.add(ordered);
    String subscription = ordered.path("subscription").asString();
    state.put(Section.SUBSCRIPTIONS, subscription, subscription(order, ordered));
  }

  private ObjectNode orderLine(ObjectNode line, Ware ware, int number) {
    ObjectNode ordered = Shapes.object().put("number", number).put("catalogItemId", ware.item());
    ordered.put("kind", ware.kind().name()).put("publisher", ware.publisher());
    ordered.put("productId", ware.productId()).put("availability", ware.availability());
    ordered.put("skuId", ware.skuId().isEmpty() ? ware.productId() : ware.skuId());
    ordered.put("title", ware.title()).put("isTrial", ware.isTrial());
    ordered.put("friendlyName", line.path("friendlyName").asString(ware.title()));
    ordered.put("quantity", line.path("quantity").asInt());
    ordered.put("term", line.path("termDuration").asString(ware.term()));
    ordered.put("subscription", ids.get().toString());
    ordered.put("atOnce", isThereAtOnce(ware));
    JsonNode context = line.path("provisioningContext");
    ordered.put("parentSubscription", context.path("parentSubscriptionId").asString(""));
    if (!context.isEmpty()) {
      ordered.set("context", context.deepCopy());
    }
    putResellers(line, ordered);
    for (String member : OF_LINE) {
      line.optional(member).ifPresent(value -> ordered.set(member, value.deepCopy()));
    }
    return ordered;
  }

  private static void putResellers(ObjectNode line, ObjectNode ordered) {
    ordered.put("reseller", "");
    for (JsonNode participant : line.path("participants")) {
      String key = participant.path("key").asString().toLowerCase(Locale.ROOT);
      String mpnId = participant.path("value").asString();
      switch (key) {
        case "transaction_reseller" -> ordered.put("reseller", mpnId);
        case "additional_transaction_reseller" -> ordered.withArray("/resellers").add(mpnId);
        default -> ordered.put("consumptionReseller", mpnId);
      }
    }
  }

  private static ObjectNode subscription(ObjectNode order, ObjectNode line) {
    ObjectNode kept = line.deepCopy().without(List.of("pricing", "renewsTo"));
    kept.put("id", line.path("subscription").asString());
    for (String member : List.of("customer", "country", "createdAt", "billingCycle")) {
      kept.put(member, order.path(member).asString());
    }
    if (SubscriptionKind.named(line.path("kind").asString()).isAzure()) {
      kept.put("entitlement", line.path("subscription").asString());
    }
    customEnd(line).ifPresent(end -> kept.put("termEnd", end.toString()));
    line.optional("renewsTo")
        .ifPresent(renewal -> {
          ObjectNode next = Shapes.object();
          next.set("product", renewal.deepCopy());
          next.set("sent", next.deepCopy());
          kept.set("scheduled", next);
        });
    return kept.put("order", order.path("id").asString());
  }

  private static Optional<Instant> customEnd(ObjectNode line) {
    return Optional.of(line.path("customTermEndDate").asString(""))
        .filter(date -> !date.isEmpty())
        .map(date -> CoTerms.last(CoTerms.date(date)));
  }

  /** An add-on that was put under a line belongs to that line's subscription. */
  private static void linkAddons(ObjectNode order, List<ObjectNode> group, State state) {
    List<JsonNode> ordered = order.path("lines").valueStream().toList();
    for (int i = 0; i < group.size(); i++) {
      String base = ordered.get(i).path("subscription").asString();
      for (JsonNode addon : group.get(i).path("addonItems")) {
        int at = place(addon, group);
        if (at >= 0) {
          ObjectNode line = ordered.get(at).asObject().put("parentSubscription", base);
          state
              .find(Section.SUBSCRIPTIONS, line.path("subscription").asString())
              .ifPresent(kept -> kept.put("parentSubscription", base));
        }
      }
    }
  }

  private static int place(JsonNode line, List<ObjectNode> group) {
    for (int i = 0; i < group.size(); i++) {
      if (isSame(line, group.get(i))) {
        return i;
      }
    }
    return -1;
  }

  // Two lines may say the same and are two lines nevertheless.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(JsonNode one, JsonNode other) {
    return one == other;
  }
}
