package io.github.partnerconsole.sandbox.product;

import io.github.partnerconsole.sandbox.catalogue.Offer;
import io.github.partnerconsole.sandbox.catalogue.OfferCategory;
import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Traditional offers as the API prints them (offer-resources, 2023-08; samples of 2023-10). */
public final class OfferShapes {
  private OfferShapes() {}

  public static ObjectNode offer(Offer offer, boolean hasAddOns, String country, String locale) {
    ObjectNode shape = Shapes.object().put("id", offer.id()).put("name", offer.name());
    shape.put("description", offer.description());
    shape.put("minimumQuantity", offer.minimum()).put("maximumQuantity", offer.maximum());
    shape.put("rank", offer.rank());
    shape.put("uri", "/" + Provider.TENANT + "/Offers/" + offer.id());
    shape.put("locale", locale).put("country", country);
    shape.set("category", category(offer.category(), country, locale));
    shape.put("limitUnitOfMeasure", offer.limitBy()).put("limit", offer.limit());
    Shapes.put(shape, "prerequisiteOffers", offer.prerequisites());
    shape.put("isAddOn", offer.isAddOn()).put("hasAddOns", hasAddOns);
    shape.put("isAvailableForPurchase", true).put("billing", offer.billing());
    Shapes.put(shape, "supportedBillingCycles", offer.cycles());
    shape.put("isAutoRenewable", offer.billing().equals("license") && !offer.isTrial());
    Shapes.put(shape, "upgradeTargetOffers", offer.isTrial() ? List.of() : offer.upgradeTargets());
    Shapes.put(
        shape, "conversionTargetOffers", offer.isTrial() ? offer.upgradeTargets() : List.of());
    Shapes.put(
        shape,
        "reselleeQualifications",
        offer.qualification().isEmpty() ? List.of() : List.of(offer.qualification()));
    Shapes.put(shape, "resellerQualifications", List.of());
    shape.put("salesGroupId", offer.billing().equals("usage") ? "2" : "1");
    shape.put("isTrial", offer.isTrial());
    ObjectNode product = shape.putObject("product").put("id", offer.productId());
    product.put("name", offer.name()).put("unit", offer.unitType());
    shape.put("unitType", offer.unitType());
    Shapes.link(shape, "learnMore", "https://www.microsoft.com/microsoft-365/" + offer.rank());
    Shapes.link(shape, "self", "/offers/" + offer.id() + "?country=" + country);
    return Shapes.typed(shape, "Offer");
  }

  static ObjectNode category(OfferCategory category, String country, String locale) {
    ObjectNode shape = Shapes.object().put("id", category.id()).put("name", category.title());
    shape.put("rank", category.rank()).put("locale", locale).put("country", country);
    return Shapes.typed(shape, "OfferCategory");
  }
}
