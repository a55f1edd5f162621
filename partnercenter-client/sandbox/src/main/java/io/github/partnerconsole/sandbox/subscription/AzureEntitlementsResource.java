package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Azure entitlements of a subscription: listed, read, cancelled and reactivated (pages
 * get-a-list-of-azure-entitlements-for-subscription, get-an-azure-entitlement-for-a-subscription
 * and cancel-an-azure-subscription, 2022, reactivate-an-azure-subscription, 2023-08).
 */
final class AzureEntitlementsResource {
  private static final String ALL =
      "/v1/customers/{customer}/subscriptions/{subscription}/azureentitlements";
  private static final String ONE = ALL + "/{entitlement}";

  private final Provisioning provisioning;

  AzureEntitlementsResource(Provisioning provisioning) {
    this.provisioning = provisioning;
  }

  void addTo(Router router) {
    router.get(ALL, this::list);
    router.get(ONE, this::get);
    router.post(ONE + "/cancel", this::cancel);
    router.post(ONE + "/reactivate", this::reactivate);
  }

  private Reply list(Request request, State state) {
    KeptSubscription kept = KeptSubscription.require(request, state, now());
    boolean hasAny = !kept.text("entitlement").isEmpty() && kept.kind().isAzure();
    return Reply.ok(Shapes.collection(hasAny ? Stream.of(shape(kept)) : Stream.empty()));
  }

  private Reply get(Request request, State state) {
    return Reply.ok(shape(require(request, state)));
  }

  /** The answer still says active: the cancellation shows some minutes later. */
  private Reply cancel(Request request, State state) {
    KeptSubscription kept = require(request, state);
    String reason = request.body().text("cancellationReason").orElse("compromise");
    if (!reason.equalsIgnoreCase("compromise")) {
      throw new Refusal(ApiError.CANCELLATION_REASON, reason);
    }
    ObjectNode answer = shape(kept);
    kept.kept().put("entitlementEnds", soon());
    kept.kept().remove("entitlementReturns");
    kept.putInto(state);
    return Reply.ok(answer);
  }

  /** Taken on, and shown some minutes later; only of what was cancelled. */
  private Reply reactivate(Request request, State state) {
    KeptSubscription kept = require(request, state);
    if (!kept.kept().has("entitlementEnds") || kept.kept().has("entitlementReturns")) {
      throw new Refusal(ApiError.ENTITLEMENT_ACTIVE, kept.text("entitlement"));
    }
    kept.kept().put("entitlementReturns", soon());
    kept.putInto(state);
    return Reply.nothing(202);
  }

  private ObjectNode shape(KeptSubscription kept) {
    boolean isActive = !isPast(kept, "entitlementEnds") || isPast(kept, "entitlementReturns");
    String id = kept.text("entitlement");
    ObjectNode shape = Shapes.object().put("id", id);
    shape.put("friendlyName", kept.text("friendlyName"));
    shape.put("status", isActive ? "active" : "inactive").put("subscriptionId", kept.id());
    Shapes.link(shape, "self", kept.path() + "/azureEntitlements/" + id);
    return Shapes.typed(shape, "AzureEntitlement");
  }

  private boolean isPast(KeptSubscription kept, String moment) {
    return kept.kept().has(moment) && !now().isBefore(Shapes.instant(kept.kept(), moment));
  }

  private KeptSubscription require(Request request, State state) {
    KeptSubscription kept = KeptSubscription.require(request, state, now());
    String id = request.value("entitlement");
    if (!kept.text("entitlement").equalsIgnoreCase(id)) {
      throw new Refusal(ApiError.ENTITLEMENT_NOT_FOUND, id);
    }
    return kept;
  }

  private String soon() {
    return now().plus(provisioning.time()).toString();
  }

  private Instant now() {
    return provisioning.clock().instant();
  }
}
