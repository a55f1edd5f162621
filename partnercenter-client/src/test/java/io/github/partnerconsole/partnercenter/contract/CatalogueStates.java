package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.sandbox.given.GivenCatalogue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Brings the products on sale that a document's catalogue calls ask for. */
final class CatalogueStates {
  private static final String PRODUCT_UNKNOWN = "400013";
  private static final String SKU_UNKNOWN = "400018";

  private CatalogueStates() {}

  static void prepare(Situation situation) {
    Sample sample = situation.sample();
    // A view of this name there is not; the pages say AzureReservationsVM everywhere else.
    situation.replace("AzureAzureReservations", "AzureReservations");
    GivenCatalogue catalogue = situation.sandbox().given().catalogue();
    String product = situation.id("product");
    if (!product.isEmpty() && !sample.errorCode().equals(Optional.of(PRODUCT_UNKNOWN))) {
      Kind kind = Kind.of(sample.responseBody().orElse(MissingNode.getInstance()));
      skus(situation).forEach(sku -> kind.put(catalogue, product, sku));
      availability(situation, product, catalogue);
    }
    if (sample.path().toLowerCase(Locale.ROOT).contains("/checkinventory")) {
      inventory(sample, catalogue);
    }
  }

  /** The SKU of the path, or one at least. */
  private static Stream<String> skus(Situation situation) {
    String asked = situation.id("sku");
    return situation.sample().errorCode().equals(Optional.of(SKU_UNKNOWN)) || asked.isEmpty()
        ? Stream.of("0001")
        : Stream.of(asked);
  }

  private static void availability(Situation situation, String product, GivenCatalogue catalogue) {
    String availability = situation.id("availability");
    if (!availability.isEmpty() && !situation.sample().isRefusal()) {
      String term =
          situation
              .sample()
              .responseBody()
              .map(body -> body.at("/terms/0/duration").asString(""))
              .orElse("");
      catalogue.item(product + ":" + situation.id("sku") + ":" + availability, term);
    }
  }

  /** What cannot be had is in a region that is closed. */
  private static void inventory(Sample sample, GivenCatalogue catalogue) {
    for (JsonNode item : sample.responseBody().orElse(MissingNode.getInstance())) {
      catalogue.reservation(
          item.path("productId").asString(""),
          item.path("skuId").asString("0001"),
          item.path("isRestricted").asBoolean(false) ? "japanwest" : "westus2");
    }
  }

  /** What kind of thing a document's answer is about. */
  private enum Kind {
    NEW_COMMERCE,
    AZURE_PLAN,
    AZURE_SUBSCRIPTION,
    SAVINGS_PLAN,
    RESERVATION,
    SOFTWARE,
    MARKETPLACE;

    static Kind of(JsonNode answer) {
      List<String> types =
          Stream.of(
                  "/productType",
                  "/product/productType",
                  "/items/0/productType",
                  "/items/0/product/productType")
              .map(answer::at)
              .map(type -> type.path("id").asString("") + " " + type.at("/subType/id").asString(""))
              .filter(type -> !type.isBlank())
              .toList();
      return types.isEmpty() ? ofAttributes(answer) : ofType(types.getFirst().strip());
    }

    private static Kind ofType(String type) {
      return switch (type) {
        case "Azure SavingsPlan" -> SAVINGS_PLAN;
        case "Azure VirtualMachines" -> RESERVATION;
        case "Azure Azure", "Azure" -> AZURE_PLAN;
        default ->
            type.startsWith("Software")
                ? SOFTWARE
                : type.startsWith("SaaS") ? MARKETPLACE : NEW_COMMERCE;
      };
    }

    private static Kind ofAttributes(JsonNode answer) {
      JsonNode one = answer.path("items").isEmpty() ? answer : answer.at("/items/0");
      JsonNode attributes = one.path("dynamicAttributes");
      if (one.has("minimumPurchaseCommitment")) {
        return SAVINGS_PLAN;
      }
      if (attributes.has("armRegionName") || !one.path("isRenewable").asBoolean(true)) {
        return RESERVATION;
      }
      if (attributes.has("pilotProgram")) {
        return AZURE_PLAN;
      }
      return attributes.path("billingType").asString("").equals("usage")
          ? AZURE_SUBSCRIPTION
          : NEW_COMMERCE;
    }

    void put(GivenCatalogue catalogue, String product, String sku) {
      switch (this) {
        case NEW_COMMERCE -> catalogue.newCommerce(product, sku);
        case AZURE_PLAN -> catalogue.azurePlan(product, sku);
        case AZURE_SUBSCRIPTION -> catalogue.azureSubscription(product, sku);
        case SAVINGS_PLAN -> catalogue.savingsPlan(product, sku);
        case RESERVATION -> catalogue.reservation(product, sku);
        case SOFTWARE -> catalogue.software(product, sku);
        case MARKETPLACE -> catalogue.marketplace(product, sku);
      }
    }
  }
}
