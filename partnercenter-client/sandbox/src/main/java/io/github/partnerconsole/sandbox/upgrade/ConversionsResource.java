package io.github.partnerconsole.sandbox.upgrade;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.Offer;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Lot;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import io.github.partnerconsole.sandbox.wire.BillingCycles;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Trials from before new commerce that become paid and keep their id (pages
 * get-a-list-of-trial-conversion-offers and convert-a-trial-subscription-to-paid, 2023-09).
 */
final class ConversionsResource {
  private static final String PATH =
      "/v1/customers/{customer}/subscriptions/{subscription}/conversions";

  private final Catalogue catalogue;
  private final Subscriptions subscriptions;
  private final InstantSource clock;

  ConversionsResource(Catalogue catalogue, Subscriptions subscriptions, InstantSource clock) {
    this.catalogue = catalogue;
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  void addTo(Router router) {
    Router signedIn = router.needing(Access.USER);
    signedIn.get(PATH, this::list);
    signedIn.post(PATH, this::convert);
  }

  private Reply list(Request request, State state) {
    KeptSubscription kept = KeptSubscription.require(request, state, clock.instant());
    return Reply.ok(Shapes.collection(targets(kept).map(target -> shape(kept, target))));
  }

  /** Nothing where it is no trial, or one that is over. */
  private Stream<Offer> targets(KeptSubscription kept) {
    return kept.isTrial() && subscriptions.status(kept).equals("active")
        ? catalogue.offers().find(kept.text("catalogItemId")).stream()
            .flatMap(offer -> offer.upgradeTargets().stream())
            .flatMap(id -> catalogue.offers().find(id).stream())
        : Stream.empty();
  }

  private static ObjectNode shape(KeptSubscription kept, Offer target) {
    ObjectNode shape = Shapes.object().put("offerId", kept.text("catalogItemId"));
    shape.put("targetOfferId", target.id()).put("orderId", kept.text("order"));
    shape.put("quantity", kept.quantity()).put("billingCycle", target.cycles().getFirst());
    return Shapes.typed(shape, "Conversion");
  }

  private Reply convert(Request request, State state) {
    KeptSubscription kept = KeptSubscription.require(request, state, clock.instant());
    Body body = request.body();
    String asked =
        body.text("targetOfferId")
            .orElseThrow(() -> Refusal.property("targetOfferId", "is missing"));
    String trial = kept.text("catalogItemId");
    ObjectNode result = Shapes.object().put("subscriptionId", kept.id()).put("offerId", trial);
    result.put("targetOfferId", asked);
    Optional<Offer> target =
        targets(kept).filter(offer -> offer.id().equalsIgnoreCase(asked)).findFirst();
    boolean isOther = body.text("offerId").filter(id -> !id.equalsIgnoreCase(trial)).isPresent();
    if (target.isEmpty() || isOther) {
      ObjectNode error = result.putObject("error").put("code", "ConversionsNotFound");
      error.put("description", "The subscription cannot become the target offer.");
    } else {
      become(kept, target.get(), body);
      kept.putInto(state);
    }
    return Reply.ok(Shapes.typed(result, "ConversionResult"));
  }

  private void become(KeptSubscription kept, Offer target, Body body) {
    int seats = body.wholeNumber("quantity").orElse(kept.quantity());
    if (seats < target.minimum() || seats > target.maximum()) {
      throw Refusal.property("quantity", "is not within what the target offer allows");
    }
    String cycle = BillingCycles.of(body, target.cycles().getFirst());
    if (!target.cycles().contains(cycle)) {
      throw Refusal.property("billingCycle", "is not one of the target offer's");
    }
    Instant now = clock.instant();
    ObjectNode node = kept.kept();
    node.put("catalogItemId", target.id()).put("productId", target.productId());
    node.put("skuId", target.id()).put("availability", "").put("title", target.name());
    node.put("friendlyName", target.name()).put("isTrial", false);
    node.put("term", "P1Y").put("billingCycle", cycle).put("termStart", now.toString());
    node.remove(List.of("termEnd", "autoRenew", "scheduled", "nextCharge"));
    kept.setLots(List.of(new Lot(seats, now)));
  }
}
