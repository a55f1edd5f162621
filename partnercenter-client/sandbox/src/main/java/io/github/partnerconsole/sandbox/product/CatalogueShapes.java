package io.github.partnerconsole.sandbox.product;

import io.github.partnerconsole.sandbox.catalogue.Availability;
import io.github.partnerconsole.sandbox.catalogue.Market;
import io.github.partnerconsole.sandbox.catalogue.Plan;
import io.github.partnerconsole.sandbox.catalogue.ProductFamily;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Products, SKUs and availabilities as the API prints them (samples of 2023-10). */
final class CatalogueShapes {
  private CatalogueShapes() {}

  static ObjectNode product(Sku sku, String country) {
    ObjectNode product = Shapes.object().put("id", sku.productId());
    product.put("title", sku.productTitle()).put("description", sku.description());
    product.set("productType", productType(sku.family()));
    product.put("isMicrosoftProduct", SkuShapes.isMicrosofts(sku));
    product.put("publisherName", sku.publisher());
    if (sku.family() == ProductFamily.AZURE_PLAN) {
      putOfferTypes(product);
    }
    String path = "/products/" + sku.productId();
    Shapes.link(product, "skus", path + "/skus?country=" + country);
    return Shapes.link(product, "self", path + "?country=" + country);
  }

  /** As printed for the Azure plan (get-a-list-of-skus-for-a-product-by-customer, 2023-08). */
  private static void putOfferTypes(ObjectNode product) {
    var attributes = product.putArray("localizedAttributes");
    attributes.addObject().put("key", "OfferType").put("value", "OfferType");
    attributes.addObject().put("key", "Standard").put("value", "Standard");
    attributes.addObject().put("key", "DevTest").put("value", "Dev/Test");
  }

  static ObjectNode productType() {
    return productType(ProductFamily.NEW_COMMERCE);
  }

  static ObjectNode productType(ProductFamily family) {
    ObjectNode type = Shapes.object().put("id", family.type()).put("displayName", family.type());
    if (!family.subType().isEmpty()) {
      ObjectNode subType = type.putObject("subType");
      subType.put("id", family.subType()).put("displayName", family.subType());
    }
    return type;
  }

  static ObjectNode availability(Availability availability, Market market) {
    Sku sku = availability.sku();
    ObjectNode shape = Shapes.object().put("id", availability.id());
    shape.put("productId", sku.productId()).put("skuId", sku.id());
    shape.put("catalogItemId", availability.catalogItemId());
    ObjectNode currency = shape.putObject("defaultCurrency");
    currency.put("code", market.currency().code()).put("symbol", market.currency().symbol());
    shape.put("segment", sku.segment()).put("country", market.country());
    boolean isRenewable = sku.family().isRenewable() && !sku.isTrial();
    shape.put("isPurchasable", true).put("isRenewable", isRenewable);
    var renewals = shape.putArray("renewalInstructions");
    if (isRenewable) {
      renewals.add(renewal(availability));
    }
    var terms = shape.putArray("terms");
    availability.plans().forEach(plan -> terms.add(term(plan, sku.family())));
    shape.set("product", product(sku, market.country()));
    shape.set("sku", SkuShapes.sku(sku, market));
    return linked(shape, availability, market);
  }

  /** The samples of new commerce print a link to the list beside the one to itself. */
  private static ObjectNode linked(ObjectNode shape, Availability availability, Market market) {
    String list = SkuShapes.path(availability.sku()) + "/availabilities";
    String country = "?country=" + market.country();
    if (availability.sku().family() == ProductFamily.NEW_COMMERCE) {
      Shapes.link(shape, "availabilities", list + country);
    }
    return Shapes.link(shape, "self", list + "/" + availability.id() + country);
  }

  private static ObjectNode renewal(Availability availability) {
    ObjectNode renewal = Shapes.object();
    Shapes.put(
        renewal,
        "applicableTermIds",
        availability.plans().stream().map(CatalogueShapes::termId).toList());
    ObjectNode option = renewal.putArray("renewalOptions").addObject();
    option.put("renewToId", availability.sku().key()).put("isAutoRenewable", true);
    return renewal;
  }

  private static ObjectNode term(Plan plan, ProductFamily family) {
    ObjectNode term = Shapes.object();
    if (family.isReservation() || family == ProductFamily.SAVINGS_PLAN) {
      String length = plan.term().equals("P1Y") ? "1 Year" : "3 Years";
      return term.put("duration", plan.term()).put("description", length + " Prepaid");
    }
    term.put("id", termId(plan)).put("duration", plan.term());
    term.put("description", plan.term() + " commitment, billed: " + plan.billing());
    term.put("billingCycle", plan.billing());
    ObjectNode policy = term.putArray("cancellationPolicies").addObject();
    ObjectNode refund = policy.putArray("refundOptions").addObject();
    refund.put("sequenceId", 0).put("type", "Full").put("expiresAfter", refundable(family));
    return term;
  }

  /** How long a purchase can be taken back (new-commerce-cancellation-policy, 2026-08). */
  private static String refundable(ProductFamily family) {
    return switch (family) {
      case PERPETUAL_SOFTWARE -> "P30D";
      case MARKETPLACE -> "P3D";
      default -> "P7D";
    };
  }

  private static String termId(Plan plan) {
    return (plan.term() + plan.billing()).toLowerCase(Locale.ROOT);
  }

  static List<String> billingCycles(Sku sku) {
    return sku.plans().stream().map(Plan::billingCycle).distinct().sorted().toList();
  }
}
