package io.github.partnerconsole.sandbox.upgrade;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.Offer;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.product.OfferShapes;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Upgrades of subscriptions from before new commerce (transition-a-subscription page, 2023-02). An
 * upgrade that is not possible is no refusal: its errors are in the answer.
 */
final class UpgradesResource {
  private static final String PATH =
      "/v1/customers/{customer}/subscriptions/{subscription}/upgrades";

  private final Catalogue catalogue;
  private final Shelf shelf;
  private final UpgradeErrors errors;
  private final Succession succession;
  private final InstantSource clock;

  UpgradesResource(
      Catalogue catalogue,
      Shelf shelf,
      UpgradeErrors errors,
      Succession succession,
      InstantSource clock) {
    this.catalogue = catalogue;
    this.shelf = shelf;
    this.errors = errors;
    this.succession = succession;
    this.clock = clock;
  }

  void addTo(Router router) {
    router.get(PATH, this::list);
    router.post(PATH, this::upgrade);
  }

  private Reply list(Request request, State state) {
    KeptSubscription kept = KeptSubscription.require(request, state, clock.instant());
    return Reply.ok(
        Shapes.collection(
            targets(kept)
                .flatMap(target ->
                    Stream.of(UpgradeKind.UPGRADE_ONLY, UpgradeKind.UPGRADE_WITH_LICENSE_TRANSFER)
                        .map(kind -> shape(target, kind, kept, state)))));
  }

  private Stream<Offer> targets(KeptSubscription kept) {
    return catalogue.offers().find(kept.text("catalogItemId")).stream()
        .filter(offer -> !offer.isTrial())
        .flatMap(offer -> offer.upgradeTargets().stream())
        .flatMap(id -> catalogue.offers().find(id).stream());
  }

  private ObjectNode shape(Offer target, UpgradeKind kind, KeptSubscription kept, State state) {
    List<ObjectNode> found = errors.of(kept, target, kind, state);
    ObjectNode shape = Shapes.object();
    shape.set("targetOffer", olderForm(target, kept.text("country")));
    shape.put("upgradeType", kind.text()).put("isEligible", found.isEmpty());
    shape.put("quantity", kept.quantity());
    found.forEach(shape.putArray("upgradeErrors")::add);
    return Shapes.typed(shape, "Upgrade");
  }

  /** With the members that only the answer of this call still prints. */
  private static ObjectNode olderForm(Offer target, String country) {
    ObjectNode shape = OfferShapes.offer(target, false, country, "en-us");
    shape.put("isInternal", false).putArray("partnerQualifications").add("none");
    return shape;
  }

  /**
   * Carries out an upgrade as it was listed. Microsoft's Java SDK sends eligible and not isEligible
   * back; neither counts, as what is possible is looked at anew.
   */
  private Reply upgrade(Request request, State state) {
    KeptSubscription kept = KeptSubscription.require(request, state, clock.instant());
    Body body = request.body();
    String asked =
        body.text("targetOffer", "id")
            .orElseThrow(() -> Refusal.property("targetOffer.id", "is missing"));
    UpgradeKind kind = UpgradeKind.of(body.text("upgradeType").orElse("upgrade_only"));
    Optional<Offer> target =
        targets(kept).filter(offer -> offer.id().equalsIgnoreCase(asked)).findFirst();
    List<ObjectNode> found =
        target
            .map(offer -> errors.of(kept, offer, kind, state))
            .orElseGet(() -> errors.noSuchPath(targets(kept).findAny().isPresent()));
    ObjectNode result = Shapes.object().put("sourceSubscriptionId", kept.id());
    if (target.isPresent() && found.isEmpty()) {
      int seats = body.wholeNumber("quantity").orElse(kept.quantity());
      result.put("targetSubscriptionId", upgraded(kept, target.get(), seats, state));
    }
    result.put("upgradeType", kind.number());
    found.forEach(result.putArray("upgradeErrors")::add);
    result.putArray("licenseErrors");
    return Reply.ok(Shapes.typed(result, "UpgradeResult"));
  }

  private String upgraded(KeptSubscription kept, Offer target, int seats, State state) {
    Instant now = clock.instant();
    Ware ware = shelf.find(target.id(), state).orElseThrow();
    if (!ware.takes(seats)) {
      throw Refusal.property("quantity", "is not within what the target offer allows");
    }
    Successor successor =
        Successor.of(kept, ware, seats, "P1Y", kept.billingCycle(), Optional.empty());
    ObjectNode order = succession.order(List.of(successor), now, state, _ -> {});
    kept.kept().put("status", "suspended").put("statusSince", now.toString());
    kept.putInto(state);
    return Succession.subscriptions(order).getFirst();
  }
}
