package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.InstantSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether a customer may use more than it bought (get- and update-subscription-overage, 2023-01).
 */
final class OverageResource {
  private static final String PATH = "/v1/customers/{customer}/subscriptions/overage";

  private final InstantSource clock;

  OverageResource(InstantSource clock) {
    this.clock = clock;
  }

  void addTo(Router router) {
    router.get(PATH, this::get);
    router.put(PATH, this::put);
  }

  private Reply get(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    return Reply.ok(
        Shapes.collection(
            state
                .all(Section.OVERAGES)
                .filter(kept -> kept.path("customer").asString().equals(customer))
                .map(OverageResource::shape)));
  }

  private Reply put(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    Body body = request.body();
    String entitlement =
        body.text("azureEntitlementId")
            .orElseThrow(() -> Refusal.property("azureEntitlementId", "is missing"));
    requireEntitlement(entitlement, customer, state);
    ObjectNode kept = Shapes.object().put("customer", customer);
    kept.put("azureEntitlementId", entitlement);
    kept.put("partnerId", body.text("partnerId").orElse(""));
    kept.put("overageEnabled", body.isTrue("overageEnabled"));
    state.put(Section.OVERAGES, customer, kept);
    return Reply.ok(shape(kept));
  }

  private void requireEntitlement(String entitlement, String customer, State state) {
    boolean isThere =
        KeptSubscription.of(state, customer, clock.instant())
            .filter(kept -> kept.kind().isAzure())
            .anyMatch(kept -> kept.text("entitlement").equalsIgnoreCase(entitlement));
    if (!isThere) {
      throw new Refusal(ApiError.ENTITLEMENT_NOT_FOUND, entitlement);
    }
  }

  private static ObjectNode shape(ObjectNode kept) {
    ObjectNode overage = Shapes.object();
    overage.put("azureEntitlementId", kept.path("azureEntitlementId").asString());
    overage.put("partnerId", kept.path("partnerId").asString()).put("type", "PhoneServices");
    overage.put("overageEnabled", kept.path("overageEnabled").asBoolean());
    String customer = kept.path("customer").asString();
    Shapes.link(overage, "overage", "/customers/" + customer + "/subscriptions/overage");
    return Shapes.typed(overage, "Overage");
  }
}
