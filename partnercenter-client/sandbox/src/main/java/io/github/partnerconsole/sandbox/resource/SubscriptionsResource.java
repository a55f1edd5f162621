package io.github.partnerconsole.sandbox.resource;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A customer's subscriptions. */
final class SubscriptionsResource {
  private final Subscriptions subscriptions;
  private final Provisioning provisioning;

  SubscriptionsResource(Subscriptions subscriptions, Provisioning provisioning) {
    this.subscriptions = subscriptions;
    this.provisioning = provisioning;
  }

  void addTo(Router router) {
    String one = "/v1/customers/{customer}/subscriptions/{subscription}";
    router.get("/v1/customers/{customer}/subscriptions", this::list);
    router.get(one, this::get);
    router.get(one + "/provisioningstatus", this::status);
  }

  private Reply list(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    return Reply.ok(
        Shapes.collection(
            state
                .all(Section.SUBSCRIPTIONS)
                .filter(kept -> kept.path("customer").asString().equals(customer))
                .filter(kept -> isAsked(request.query("order_id"), kept, "order"))
                .filter(kept -> isAsked(request.query("mpn_id"), kept, "reseller"))
                .map(subscriptions::shape)));
  }

  private static boolean isAsked(Optional<String> value, ObjectNode kept, String member) {
    return value.isEmpty() || value.get().equals(kept.path(member).asString(""));
  }

  private Reply get(Request request, State state) {
    return Reply.ok(subscriptions.shape(require(request, state)));
  }

  private Reply status(Request request, State state) {
    ObjectNode kept = require(request, state);
    ObjectNode status = Shapes.object().put("skuId", kept.path("skuId").asString());
    status.put("status", provisioning.isDone(kept) ? "success" : "pending");
    status.put("quantity", kept.path("quantity").asInt());
    status.put("endDate", Subscriptions.end(kept).toString());
    return Reply.ok(Shapes.typed(status, "SubscriptionProvisioningStatus"));
  }

  private static ObjectNode require(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    String id = request.value("subscription");
    return state
        .find(Section.SUBSCRIPTIONS, id)
        .filter(kept -> kept.path("customer").asString().equals(customer))
        .orElseThrow(() -> new Refusal(ApiError.SUBSCRIPTION_NOT_FOUND, id));
  }
}
