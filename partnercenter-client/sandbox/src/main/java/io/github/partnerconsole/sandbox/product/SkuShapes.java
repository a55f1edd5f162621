package io.github.partnerconsole.sandbox.product;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partnerconsole.sandbox.catalogue.Market;
import io.github.partnerconsole.sandbox.catalogue.ProductFamily;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** A SKU as the API prints it, with what only its kind has (product-resources, 2022-12). */
public final class SkuShapes {
  /** A plan of at most so many seats has a constraint worth a flag. */
  private static final int UNLIMITED = 10_000_000;

  private SkuShapes() {}

  static ObjectNode sku(Sku sku, Market market) {
    ObjectNode shape = Shapes.object().put("id", sku.id()).put("productId", sku.productId());
    shape.put("title", sku.title()).put("description", sku.description());
    shape.put("minimumQuantity", sku.limits().minimum());
    shape.put("maximumQuantity", sku.limits().maximum()).put("isTrial", sku.isTrial());
    Shapes.put(shape, "supportedBillingCycles", CatalogueShapes.billingCycles(sku));
    Shapes.put(shape, "purchasePrerequisites", prerequisites(sku.family()));
    Shapes.put(shape, "inventoryVariables", inventoryVariables(sku.family()));
    Shapes.put(shape, "provisioningVariables", provisioningVariables(sku.family()));
    Shapes.put(shape, "actions", List.of("Refund"));
    shape.set("dynamicAttributes", attributes(sku));
    addRare(shape, sku, market);
    String country = "?country=" + market.country();
    Shapes.link(shape, "availabilities", path(sku) + "/availabilities" + country);
    return Shapes.link(shape, "self", path(sku) + country);
  }

  static String path(Sku sku) {
    return "/products/" + sku.productId() + "/skus/" + sku.id();
  }

  static boolean isMicrosofts(Sku sku) {
    return sku.publisher().startsWith("Microsoft");
  }

  /** An id of the service plan, our own invention: the price sheet has none. */
  public static String provisioningId(Sku sku) {
    return UUID.nameUUIDFromBytes(("provisioning " + sku.productTitle()).getBytes(UTF_8))
        .toString();
  }

  private static List<String> prerequisites(ProductFamily family) {
    return switch (family) {
      case VM_RESERVATION, SQL_RESERVATION, COSMOS_RESERVATION ->
          List.of("AzureSubscriptionRegistration", "InventoryCheck");
      case TRADITIONAL, AZURE_SUBSCRIPTION -> List.of("MicrosoftCloudAgreement");
      default -> List.of("MicrosoftCustomerAgreement");
    };
  }

  private static List<String> inventoryVariables(ProductFamily family) {
    return family.isReservation()
        ? List.of("CustomerId", "AzureSubscriptionId", "ArmRegionName")
        : List.of();
  }

  private static List<String> provisioningVariables(ProductFamily family) {
    return family.isReservation() || family == ProductFamily.SAVINGS_PLAN
        ? List.of("Scope", "SubscriptionId")
        : List.of();
  }

  private static ObjectNode attributes(Sku sku) {
    ObjectNode attributes = Shapes.object().put("isMicrosoftProduct", isMicrosofts(sku));
    sku.traits().attributes().forEach((name, value) -> put(attributes, name, value));
    switch (sku.family()) {
      case NEW_COMMERCE -> putNewCommerce(attributes, sku);
      case TRADITIONAL, AZURE_SUBSCRIPTION -> putTraditional(attributes, sku);
      default -> {}
    }
    return attributes;
  }

  /** The cores and memory of a reservation are text, ranks and limits of an offer are numbers. */
  private static void put(ObjectNode attributes, String name, String value) {
    if (value.equals("true") || value.equals("false")) {
      attributes.put(name, Boolean.parseBoolean(value));
    } else if (name.equals("rank") || name.equals("limit")) {
      attributes.put(name, Integer.parseInt(value));
    } else {
      attributes.put(name, value);
    }
  }

  private static void putNewCommerce(ObjectNode attributes, Sku sku) {
    boolean isLimited = sku.limits().maximum() < UNLIMITED;
    attributes.put("hasConstraints", isLimited || !sku.limits().prerequisites().isEmpty());
    attributes.put("isAddon", sku.limits().isAddon());
    Shapes.put(attributes, "prerequisiteSkus", sku.limits().prerequisites());
    attributes.put("isSoftwareAssuranceApplicable", false);
    Shapes.put(attributes, "upgradeTargetOffers", sku.traits().upgradeTargets());
    attributes.put("provisioningId", provisioningId(sku)).put("internal", false);
  }

  private static void putTraditional(ObjectNode attributes, Sku sku) {
    attributes.put("isAddon", sku.limits().isAddon());
    Shapes.put(attributes, "prerequisiteSkus", List.of());
    Shapes.put(attributes, "conversionTargetOffers", List.of());
    Shapes.put(attributes, "reselleeQualifications", List.of());
    Shapes.put(attributes, "resellerQualifications", List.of());
  }

  private static void addRare(ObjectNode shape, Sku sku, Market market) {
    if (sku.title().contains("Windows Hybrid Benefit")) {
      ObjectNode attestation = shape.putObject("attestationProperties");
      attestation.put("attestationType", "Windows365").put("enforceAttestation", true);
    }
    if (sku.title().contains("pay-as-you-go")) {
      shape.put("consumptionType", "overage");
    }
    if (sku.family() == ProductFamily.SAVINGS_PLAN) {
      ObjectNode least = shape.putObject("minimumPurchaseCommitment").put("grain", "Hourly");
      ObjectNode currency = least.putObject("currencyCode");
      currency.put("code", market.currency().code()).put("symbol", market.currency().symbol());
      least.put("amount", "0.001");
    }
    if (sku.family() == ProductFamily.SPECIALIZED_OFFER) {
      ObjectNode offer = shape.putArray("specializedOfferProperties").addObject();
      offer.put("startDate", "2026-01-01T00:00:00Z").put("endDate", "9999-11-30T23:59:59Z");
      ObjectNode policy = offer.putArray("pricingPolicies").addObject();
      policy.put("policyType", "PercentDiscount").put("value", "0.15");
    }
  }
}
