package io.github.partnerconsole.sandbox.product;

import io.github.partnerconsole.sandbox.catalogue.Availabilities;
import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.util.Optional;

/** All that can be bought: the catalogue, and what a test has put on sale beside it. */
public final class Shelf {
  private final Catalogue catalogue;
  private final Availabilities availabilities;

  public Shelf(Catalogue catalogue, Availabilities availabilities) {
    this.catalogue = catalogue;
    this.availabilities = availabilities;
  }

  /** What this catalogue item id or offer id means now. */
  public Optional<Ware> find(String item, State state) {
    return given(item, state)
        .or(() -> availabilities.find(item).map(Ware::of))
        .or(() -> offer(item));
  }

  private Optional<Ware> offer(String id) {
    return catalogue
        .offers()
        .find(id)
        .flatMap(
            offer -> catalogue.sku(offer.productId(), offer.id()).map(sku -> Ware.of(offer, sku)));
  }

  /** A SKU, whichever its availability. */
  public Optional<Ware> sku(String productId, String skuId, State state) {
    return catalogue
        .sku(productId, skuId)
        .map(Ware::of)
        .or(() ->
            state
                .all(Section.WARES)
                .map(Ware::of)
                .filter(ware -> ware.productId().equalsIgnoreCase(productId))
                .filter(ware -> ware.skuId().equalsIgnoreCase(skuId))
                .findFirst());
  }

  private static Optional<Ware> given(String item, State state) {
    return state
        .all(Section.WARES)
        .map(Ware::of)
        .filter(ware -> ware.item().equalsIgnoreCase(item))
        .findFirst();
  }
}
