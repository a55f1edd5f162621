package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.Offer;
import io.github.partnerconsole.sandbox.catalogue.ProductFamily;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import java.util.Comparator;
import java.util.List;

/**
 * What is to be on sale under ids that a test needs. Each is like one that the catalogue has
 * already, for commercial customers. Forgotten when the sandbox starts anew or is reset.
 */
public final class GivenCatalogue {
  private static final String PLAIN_OFFER = "031C9E47-4802-4248-838E-778FB1D2CC05";

  private final Catalogue catalogue;

  GivenCatalogue(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A licence of new commerce, for every usual term and any number of seats. */
  public GivenCatalogue newCommerce(String productId, String skuId) {
    return put(ProductFamily.NEW_COMMERCE, productId, skuId);
  }

  /** An Azure plan. */
  public GivenCatalogue azurePlan(String productId, String skuId) {
    return put(ProductFamily.AZURE_PLAN, productId, skuId);
  }

  /** Azure by MS-AZR-0145P, as the catalogue of products lists it. */
  public GivenCatalogue azureSubscription(String productId, String skuId) {
    return put(ProductFamily.AZURE_SUBSCRIPTION, productId, skuId);
  }

  /** An Azure savings plan for a year. */
  public GivenCatalogue savingsPlan(String productId, String skuId) {
    return put(ProductFamily.SAVINGS_PLAN, productId, skuId);
  }

  /** A virtual machine reserved for a year in the region westus2. */
  public GivenCatalogue reservation(String productId, String skuId) {
    return put(ProductFamily.VM_RESERVATION, productId, skuId);
  }

  /**
   * The same in another region.
   *
   * @param region such as japanwest, where the sandbox's subscriptions have no inventory
   */
  public GivenCatalogue reservation(String productId, String skuId, String region) {
    Sku sku = model(ProductFamily.VM_RESERVATION).as(productId, skuId);
    catalogue.put(sku.withAttribute("armRegionName", region));
    return this;
  }

  /** Software bought for ever. */
  public GivenCatalogue software(String productId, String skuId) {
    return put(ProductFamily.PERPETUAL_SOFTWARE, productId, skuId);
  }

  /** A licence of another publisher from the marketplace. */
  public GivenCatalogue marketplace(String productId, String skuId) {
    return put(ProductFamily.MARKETPLACE, productId, skuId);
  }

  /**
   * A catalogue item that can be bought for a term. Where there is no such SKU, it is one of new
   * commerce.
   *
   * @param catalogItemId product, SKU and availability with colons between them
   * @param term such as P1Y; where the SKU is not sold for it, the SKU's first one
   */
  public GivenCatalogue item(String catalogItemId, String term) {
    String[] parts = catalogItemId.split(":", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("No catalogue item: " + catalogItemId);
    }
    if (catalogue.sku(parts[0], parts[1]).isEmpty()) {
      newCommerce(parts[0], parts[1]);
    }
    Sku sku = catalogue.sku(parts[0], parts[1]).orElseThrow();
    boolean isSold = sku.plans().stream().anyMatch(plan -> plan.term().equals(term));
    String itsTerm = isSold ? term : sku.plans().getFirst().term();
    catalogue.put(sku.withAvailability(parts[2], itsTerm));
    return this;
  }

  /** A traditional offer of licences, such as a Business plan of at most 300 seats. */
  public GivenCatalogue offer(String offerId) {
    Offer model = catalogue.offers().find(PLAIN_OFFER).orElseThrow();
    catalogue.offers().put(model.as(offerId, List.of()));
    return this;
  }

  /** A traditional offer that is an add-on to another one. */
  public GivenCatalogue addOn(String offerId, String baseOfferId) {
    Offer model = catalogue.offers().find("2828BE95-46BA-4F91-B2FD-0BEF192ECF60").orElseThrow();
    catalogue.offers().put(model.as(offerId, List.of(baseOfferId)));
    return this;
  }

  /** A traditional offer, and others that it can be upgraded to. */
  public GivenCatalogue upgradable(String offerId, String... targetOfferIds) {
    return becoming(offerId, false, targetOfferIds);
  }

  /** A traditional trial, and the paid offers that it can be converted to. */
  public GivenCatalogue trial(String offerId, String... targetOfferIds) {
    return becoming(offerId, true, targetOfferIds);
  }

  private GivenCatalogue becoming(String offerId, boolean asTrial, String... targets) {
    Offer model = catalogue.offers().find(PLAIN_OFFER).orElseThrow();
    for (String target : targets) {
      if (catalogue.offers().find(target).isEmpty()) {
        offer(target);
      }
    }
    catalogue.offers().put(model.becoming(offerId, asTrial, List.of(targets)));
    return this;
  }

  /**
   * Lets a SKU of new commerce become that of another catalogue item. Where one of them is not in
   * the catalogue, it is put in for this term.
   */
  public GivenCatalogue transition(String fromItem, String toItem, String term) {
    item(fromItem, term).item(toItem, term);
    String[] from = fromItem.split(":", -1);
    String[] to = toItem.split(":", -1);
    Sku sku = catalogue.sku(from[0], from[1]).orElseThrow();
    catalogue.put(sku.withUpgrade(to[0] + ":" + to[1]));
    return this;
  }

  /** Lets a traditional offer become this catalogue item, for this term, in new commerce. */
  public GivenCatalogue migration(String offerId, String catalogItemId, String term) {
    item(catalogItemId, term);
    catalogue.successors().put(offerId, catalogItemId.replaceFirst(":[^:]*$", ""));
    return this;
  }

  public GivenCatalogue promotion(GivenPromotion promotion) {
    catalogue.promotions().put(promotion.facts());
    return this;
  }

  private GivenCatalogue put(ProductFamily family, String productId, String skuId) {
    catalogue.put(model(family).as(productId, skuId));
    return this;
  }

  /** The first of those that are sold for the most terms. */
  private Sku model(ProductFamily family) {
    return catalogue
        .skus()
        .filter(sku -> sku.family() == family)
        .sorted(Comparator.comparingInt((Sku sku) -> sku.plans().size()).reversed())
        .findFirst()
        .orElseThrow();
  }
}
