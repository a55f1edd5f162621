package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a customer's subscriptions amount to: the licences that can be given to users
 * (get-a-list-of-available-licenses page, 2023-10), and its entitlements, which are of reservations
 * and perpetual software only.
 */
final class LicencesResource {

  void addTo(Router router) {
    router.get("/v1/customers/{customer}/subscribedskus", LicencesResource::licences);
    router.get("/v1/customers/{customer}/entitlements", LicencesResource::entitlements);
  }

  private static Reply licences(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    Map<String, ObjectNode> byTitle = new LinkedHashMap<>();
    state
        .all(Section.SUBSCRIPTIONS)
        .filter(kept -> kept.path("customer").asString().equals(customer))
        .forEach(kept -> add(byTitle, kept));
    return Reply.ok(Shapes.collection(byTitle.values().stream()));
  }

  private static void add(Map<String, ObjectNode> byTitle, ObjectNode kept) {
    String title = kept.path("title").asString();
    int seats = kept.path("quantity").asInt();
    ObjectNode sku = byTitle.computeIfAbsent(title, name -> sku(name, kept));
    Stream.of("activeUnits", "availableUnits", "totalUnits")
        .forEach(units -> sku.put(units, sku.path(units).asInt() + seats));
  }

  private static ObjectNode sku(String title, ObjectNode kept) {
    ObjectNode sku = Shapes.object();
    for (String units :
        new String[] {
          "availableUnits",
          "activeUnits",
          "consumedUnits",
          "suspendedUnits",
          "totalUnits",
          "warningUnits"
        }) {
      sku.put(units, 0);
    }
    ObjectNode product = sku.putObject("productSku").put("id", kept.path("productId").asString());
    product.put("name", title).put("skuPartNumber", kept.path("skuId").asString());
    product.put("targetType", "User").put("licenseGroupId", "group1");
    sku.putArray("servicePlans");
    return Shapes.typed(sku.put("capabilityStatus", "Enabled"), "SubscribedSku");
  }

  private static Reply entitlements(Request request, State state) {
    Customers.require(request, state);
    return Reply.ok(Shapes.collection(Stream.empty()));
  }
}
