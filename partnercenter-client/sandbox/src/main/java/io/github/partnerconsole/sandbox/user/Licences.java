package io.github.partnerconsole.sandbox.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.product.SkuShapes;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a customer's subscriptions amount to: licences by product, each with how many there are and
 * how many users have (license-resources and get-a-list-of-available-licenses, 2023-10).
 */
record Licences(Catalogue catalogue, Subscriptions subscriptions, InstantSource clock) {
  /** Where a user's licences are kept: one object for each, with the SKU and what it excludes. */
  static final String ASSIGNED = "licences";

  private static final Set<SubscriptionKind> ASSIGNABLE =
      Set.of(SubscriptionKind.LICENCES, SubscriptionKind.LEGACY);
  private static final String[] UNITS = {
    "availableUnits", "activeUnits", "consumedUnits", "suspendedUnits", "totalUnits", "warningUnits"
  };

  /** The subscribed SKUs of a customer by their ids, in the order of purchase. */
  Map<String, ObjectNode> of(String customer, State state) {
    Map<String, ObjectNode> byId = new LinkedHashMap<>();
    KeptSubscription.of(state, customer, clock.instant())
        .filter(kept -> ASSIGNABLE.contains(kept.kind()))
        .forEach(kept -> add(byId, kept));
    new Users(clock)
        .of(customer, state)
        .filter(Users::isActive)
        .flatMap(user -> user.path(ASSIGNED).valueStream())
        .flatMap(
            licence -> Optional.ofNullable(byId.get(licence.path("skuId").asString())).stream())
        .forEach(sku -> {
          add(sku, "consumedUnits", 1);
          add(sku, "availableUnits", -1);
        });
    return byId;
  }

  private void add(Map<String, ObjectNode> byId, KeptSubscription kept) {
    String units = units(subscriptions.status(kept));
    if (units.isEmpty()) {
      return;
    }
    ObjectNode sku = byId.computeIfAbsent(id(kept), id -> sku(id, kept));
    add(sku, units, kept.quantity());
    add(sku, "totalUnits", kept.quantity());
    if (!units.equals("suspendedUnits")) {
      add(sku, "availableUnits", kept.quantity());
      sku.put("capabilityStatus", "Enabled");
    }
  }

  /** What the seats of a subscription count as; an empty text where they are gone. */
  private static String units(String status) {
    return switch (status) {
      case "active" -> "activeUnits";
      case "expired" -> "warningUnits";
      case "suspended", "disabled" -> "suspendedUnits";
      default -> "";
    };
  }

  private static void add(ObjectNode sku, String units, int more) {
    sku.put(units, sku.path(units).asInt() + more);
  }

  /** The id under which the service is provisioned, the same for each way of buying it. */
  private String id(KeptSubscription kept) {
    return catalogue
        .sku(kept.text("productId"), kept.text("skuId"))
        .map(SkuShapes::provisioningId)
        .orElseGet(() -> UUID.nameUUIDFromBytes(kept.text("title").getBytes(UTF_8)).toString());
  }

  private static ObjectNode sku(String id, KeptSubscription kept) {
    ObjectNode sku = Shapes.object();
    for (String units : UNITS) {
      sku.put(units, 0);
    }
    String name = kept.text("title");
    ObjectNode product = sku.putObject("productSku").put("id", id).put("name", name);
    product.put("skuPartNumber", partNumber(name)).put("targetType", "User");
    product.put("licenseGroupId", "group1");
    ObjectNode plan = sku.putArray("servicePlans").addObject().put("displayName", name);
    plan.put("serviceName", partNumber(name)).put("id", id);
    plan.put("capabilityStatus", "Enabled").put("targetType", "User");
    return Shapes.typed(sku.put("capabilityStatus", "Suspended"), "SubscribedSku");
  }

  /** Of our own making, in Microsoft's manner. */
  private static String partNumber(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_|_$", "");
  }

  /** A licence that a user has. */
  static ObjectNode assigned(ObjectNode sku, JsonNode excluded) {
    ObjectNode licence = Shapes.object();
    var plans = licence.putArray("servicePlans");
    Set<String> without =
        excluded.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    sku.path("servicePlans")
        .valueStream()
        .filter(plan -> !without.contains(plan.path("id").asString()))
        .map(plan -> plan.asObject().deepCopy().put("capabilityStatus", "Assigned"))
        .forEach(plans::add);
    licence.set("productSku", sku.path("productSku").deepCopy());
    return Shapes.typed(licence, "License");
  }
}
