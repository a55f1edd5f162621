package io.github.partnerconsole.sandbox.product;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.Market;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import io.github.partnerconsole.sandbox.customer.Shopper;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether SKUs can be had (check-inventory, 2023-08). The sandbox's Azure subscriptions cannot use
 * the region japanwest; everything else is free. What is not in the catalogue is left out.
 */
final class InventoryResource {
  private static final Set<String> CLOSED_REGIONS = Set.of("japanwest");

  private final Catalogue catalogue;

  InventoryResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void addTo(Router router) {
    router.ask("/v1/extensions/product/checkinventory", this::check);
    router.ask("/v1/extensions/product/checkinventorybyresourcetype", this::checkOfType);
  }

  private Reply check(Request request, State state) {
    return found(request, _ -> true);
  }

  /** Only what is a reservation of one type (check-inventory-by-resource-type, 2026). */
  private Reply checkOfType(Request request, State state) {
    String type =
        request
            .query("resourceType")
            .filter(given -> !given.isBlank())
            .orElseThrow(() -> Refusal.property("resourceType", "is missing"));
    return found(request, sku -> sku.family().subType().equalsIgnoreCase(type));
  }

  private Reply found(Request request, Predicate<Sku> isAskedFor) {
    Market _ = Shopper.market(request, catalogue.markets());
    List<Body> targets = request.body().items("targetItems");
    if (targets.isEmpty()) {
      throw Refusal.property("targetItems", "is missing");
    }
    ArrayNode found = Shapes.object().putArray("items");
    targets.stream()
        .flatMap(this::skus)
        .filter(isAskedFor)
        .map(InventoryResource::item)
        .forEach(found::add);
    return Reply.ok(found);
  }

  private Stream<Sku> skus(Body target) {
    String product =
        target
            .text("productId")
            .orElseThrow(() -> Refusal.property("targetItems.productId", "is missing"));
    String wanted = target.text("skuId").orElse("");
    return catalogue.skus(product).stream()
        .filter(sku -> wanted.isEmpty() || sku.id().equalsIgnoreCase(wanted));
  }

  private static ObjectNode item(Sku sku) {
    String region = sku.traits().attributes().getOrDefault("armRegionName", "");
    boolean isRestricted = CLOSED_REGIONS.contains(region);
    ObjectNode item = Shapes.object().put("productId", sku.productId()).put("skuId", sku.id());
    item.put("isRestricted", isRestricted);
    ArrayNode restrictions = item.putArray("restrictions");
    if (isRestricted) {
      ObjectNode restriction = restrictions.addObject();
      restriction.put("reasonCode", "NotAvailableForSubscription");
      restriction.put("description", "Restricted by the location " + region + ".");
      restriction.putObject("properties").put("type", "Location").put("values", region);
    }
    return item;
  }
}
