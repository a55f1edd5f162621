package io.github.partnerconsole.sandbox.resource;

import io.github.partnerconsole.sandbox.catalogue.Availability;
import io.github.partnerconsole.sandbox.catalogue.Market;
import io.github.partnerconsole.sandbox.catalogue.Plan;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Products, SKUs and availabilities as the API prints them (samples of 2023-10). */
final class CatalogueShapes {
  private CatalogueShapes() {}

  static ObjectNode product(Sku sku, String country) {
    ObjectNode product = Shapes.object().put("id", sku.productId());
    product.put("title", sku.productTitle()).put("description", sku.description());
    product.set("productType", productType());
    product.put("isMicrosoftProduct", true).put("publisherName", sku.publisher());
    String path = "/products/" + sku.productId();
    Shapes.link(product, "skus", path + "/skus?country=" + country);
    return Shapes.link(product, "self", path + "?country=" + country);
  }

  static ObjectNode productType() {
    return Shapes.object().put("id", "OnlineServicesNCE").put("displayName", "OnlineServicesNCE");
  }

  static ObjectNode sku(Sku sku, String country) {
    ObjectNode shape = Shapes.object().put("id", sku.id()).put("productId", sku.productId());
    shape.put("title", sku.title()).put("description", sku.description());
    shape.put("minimumQuantity", sku.limits().minimum());
    shape.put("maximumQuantity", sku.limits().maximum()).put("isTrial", sku.isTrial());
    List<String> cycles = sku.plans().stream().map(Plan::billingCycle).distinct().sorted().toList();
    Shapes.put(shape, "supportedBillingCycles", cycles);
    Shapes.put(shape, "purchasePrerequisites", List.of("MicrosoftCustomerAgreement"));
    Shapes.put(shape, "inventoryVariables", List.of());
    Shapes.put(shape, "provisioningVariables", List.of());
    Shapes.put(shape, "actions", List.of("Refund"));
    shape.set("dynamicAttributes", attributes(sku));
    Shapes.link(shape, "availabilities", path(sku) + "/availabilities?country=" + country);
    return Shapes.link(shape, "self", path(sku) + "?country=" + country);
  }

  private static ObjectNode attributes(Sku sku) {
    ObjectNode attributes = Shapes.object().put("isMicrosoftProduct", true);
    attributes.put("hasConstraints", !sku.limits().prerequisites().isEmpty());
    attributes.put("isAddon", sku.limits().isAddon());
    Shapes.put(attributes, "prerequisiteSkus", sku.limits().prerequisites());
    return Shapes.put(attributes, "upgradeTargetOffers", List.of());
  }

  static ObjectNode availability(Availability availability, Market market) {
    Sku sku = availability.sku();
    ObjectNode shape = Shapes.object().put("id", availability.id());
    shape.put("productId", sku.productId()).put("skuId", sku.id());
    shape.put("catalogItemId", availability.catalogItemId());
    ObjectNode currency = shape.putObject("defaultCurrency");
    currency.put("code", market.currency().code()).put("symbol", market.currency().symbol());
    shape.put("segment", sku.segment()).put("country", market.country());
    shape.put("isPurchasable", true).put("isRenewable", !sku.isTrial());
    if (!sku.isTrial()) {
      shape.putArray("renewalInstructions").add(renewal(availability));
    }
    availability.plans().stream().map(CatalogueShapes::term).forEach(shape.putArray("terms")::add);
    shape.set("product", product(sku, market.country()));
    shape.set("sku", sku(sku, market.country()));
    String self = path(sku) + "/availabilities/" + availability.id();
    return Shapes.link(shape, "self", self + "?country=" + market.country());
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

  private static ObjectNode term(Plan plan) {
    ObjectNode term = Shapes.object().put("id", termId(plan)).put("duration", plan.term());
    term.put("description", plan.term() + " commitment, billed: " + plan.billing());
    term.put("billingCycle", plan.billing());
    ObjectNode policy = term.putArray("cancellationPolicies").addObject();
    ObjectNode refund = policy.putArray("refundOptions").addObject();
    refund.put("sequenceId", 0).put("type", "Full").put("expiresAfter", "P7D");
    return term;
  }

  private static String termId(Plan plan) {
    return (plan.term() + plan.billing()).toLowerCase(Locale.ROOT);
  }

  private static String path(Sku sku) {
    return "/products/" + sku.productId() + "/skus/" + sku.id();
  }
}
