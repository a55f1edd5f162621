package io.github.partnerconsole.sandbox.transition;

import io.github.partnerconsole.sandbox.catalogue.Availabilities;
import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.subscription.KeptSubscription;
import io.github.partnerconsole.sandbox.subscription.Terms;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a subscription can become: in new commerce the catalogue's upgrades for a term that is not
 * shorter, for a trial the paid SKUs of its product; before new commerce the offer's upgrades.
 */
final class TransitionTargets {
  private final Catalogue catalogue;
  private final Availabilities availabilities;
  private final Shelf shelf;

  TransitionTargets(Catalogue catalogue, Availabilities availabilities, Shelf shelf) {
    this.catalogue = catalogue;
    this.availabilities = availabilities;
    this.shelf = shelf;
  }

  Stream<Ware> of(KeptSubscription kept, State state) {
    return kept.kind().isLegacy()
        ? offers(kept).flatMap(id -> shelf.find(id, state).stream())
        : skus(kept)
            .flatMap(sku -> availabilities.of(sku).stream())
            .filter(
                each -> kept.isTrial() || Terms.months(each.term()) >= Terms.months(kept.term()))
            .map(Ware::of);
  }

  /** Whether it can become this, for whichever term. */
  boolean isOne(Ware ware, KeptSubscription kept) {
    return kept.kind().isLegacy()
        ? offers(kept).anyMatch(ware.item()::equalsIgnoreCase)
        : skus(kept).anyMatch(sku -> sku.key().equalsIgnoreCase(ware.key()));
  }

  private Stream<String> offers(KeptSubscription kept) {
    return catalogue.offers().find(kept.text("catalogItemId")).stream()
        .flatMap(offer -> offer.upgradeTargets().stream());
  }

  private Stream<Sku> skus(KeptSubscription kept) {
    Optional<Sku> sku = catalogue.sku(kept.text("productId"), kept.text("skuId"));
    return kept.isTrial()
        ? sku.stream().flatMap(this::paid)
        : sku.stream().flatMap(each -> each.traits().upgradeTargets().stream()).flatMap(this::find);
  }

  private Stream<Sku> paid(Sku trial) {
    return catalogue.skus(trial.productId()).stream()
        .filter(sku -> !sku.isTrial() && sku.segment().equals(trial.segment()));
  }

  private Stream<Sku> find(String key) {
    String[] parts = key.split(":", -1);
    return catalogue.sku(parts[0], parts[1]).stream();
  }

  /** A sentence about something that can be bought; empty where there is none. */
  String about(Ware ware) {
    return catalogue.sku(ware.productId(), ware.skuId()).map(Sku::description).orElse("");
  }
}
