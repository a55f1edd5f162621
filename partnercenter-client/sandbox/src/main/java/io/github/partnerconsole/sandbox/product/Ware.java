package io.github.partnerconsole.sandbox.product;

import io.github.partnerconsole.sandbox.catalogue.Availability;
import io.github.partnerconsole.sandbox.catalogue.Offer;
import io.github.partnerconsole.sandbox.catalogue.Plan;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import io.github.partnerconsole.sandbox.catalogue.SkuLimits;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that can be bought.
 *
 * @param item its catalogue item id, or its offer id from before new commerce
 * @param segment for whom it is; empty for everybody
 * @param limits seats, and what the customer needs first
 * @param term its only term; empty where any will do
 * @param plans the ways to pay for it; none where any will do
 * @param facts what else holds for it: {@code needsAttestation}, {@code useLimit}, {@code atOnce},
 *     {@code blockedBy}
 */
public record Ware(
    String item,
    SubscriptionKind kind,
    String productId,
    String skuId,
    String availability,
    String title,
    String publisher,
    String segment,
    boolean isTrial,
    SkuLimits limits,
    String term,
    List<Plan> plans,
    ObjectNode facts) {

  /** A SKU of the catalogue, without a term of its own. */
  public static Ware of(Sku sku) {
    return of(sku, "", "", sku.plans());
  }

  public static Ware of(Availability available) {
    return of(available.sku(), available.id(), available.term(), available.plans());
  }

  /** A traditional offer, by the SKU that the catalogue has of it. */
  public static Ware of(Offer offer, Sku sku) {
    ObjectNode facts = Shapes.object();
    if (!offer.limitBy().equalsIgnoreCase("none")) {
      facts.put("useLimit", offer.limit());
    }
    Shapes.put(facts, "addOnTo", offer.prerequisites());
    boolean isUsage = offer.billing().equals("usage");
    return new Ware(
        offer.id(),
        isUsage ? SubscriptionKind.AZURE : SubscriptionKind.LEGACY,
        sku.productId(),
        sku.id(),
        "",
        offer.name(),
        sku.publisher(),
        sku.segment(),
        sku.isTrial(),
        sku.limits(),
        "",
        isUsage ? List.of() : sku.plans(),
        facts);
  }

  private static SubscriptionKind kind(Sku sku) {
    return switch (sku.family()) {
      case NEW_COMMERCE -> SubscriptionKind.LICENCES;
      case TRADITIONAL -> SubscriptionKind.LEGACY;
      case AZURE_SUBSCRIPTION -> SubscriptionKind.AZURE;
      case AZURE_PLAN -> SubscriptionKind.AZURE_PLAN;
      case PERPETUAL_SOFTWARE, SPECIALIZED_OFFER -> SubscriptionKind.PERPETUAL;
      case SOFTWARE_SUBSCRIPTION, SUSE_LINUX -> SubscriptionKind.SOFTWARE;
      case MARKETPLACE -> SubscriptionKind.MARKETPLACE;
      case SAVINGS_PLAN -> SubscriptionKind.SAVINGS_PLAN;
      case VM_RESERVATION, SQL_RESERVATION, COSMOS_RESERVATION -> SubscriptionKind.RESERVATION;
    };
  }

  private static Ware of(Sku sku, String availability, String term, List<Plan> plans) {
    return new Ware(
        sku.key() + ":" + availability,
        kind(sku),
        sku.productId(),
        sku.id(),
        availability,
        sku.title(),
        sku.publisher(),
        sku.segment(),
        sku.isTrial(),
        sku.limits(),
        term,
        plans,
        Shapes.object());
  }

  /** What a test has put on sale. */
  public static Ware of(ObjectNode kept) {
    String item = kept.path("id").asString();
    String[] parts = (item + "::").split(":", -1);
    return new Ware(
        item,
        SubscriptionKind.named(kept.path("kind").asString("")),
        parts[0],
        parts[1],
        parts[2],
        kept.path("title").asString(item),
        kept.path("publisher").asString("Microsoft Corporation"),
        kept.path("segment").asString(""),
        kept.path("isTrial").asBoolean(false),
        new SkuLimits(
            kept.path("minimum").asInt(1),
            kept.path("maximum").asInt(10_000_000),
            kept.path("isAddon").asBoolean(false),
            List.of()),
        kept.path("term").asString(""),
        List.of(),
        kept);
  }

  /** The plan of this term and billing cycle; one without a price where any will do. */
  public Optional<Plan> plan(String asked, String cycle) {
    if (plans.isEmpty()) {
      return Optional.of(new Plan(asked, capitalised(cycle), BigDecimal.TEN))
          .filter(plan -> asked.isEmpty() || plan.hasTerm())
          .filter(plan -> term.isEmpty() || term.equals(asked) || asked.isEmpty());
    }
    return plans.stream()
        .filter(plan -> kind.isLegacy() || plan.term().equals(asked))
        .filter(plan -> plan.billingCycle().equals(cycle))
        .findFirst();
  }

  private static String capitalised(String cycle) {
    return cycle.isEmpty()
        ? cycle
        : cycle.substring(0, 1).toUpperCase(Locale.ROOT) + cycle.substring(1);
  }

  public boolean takes(int quantity) {
    return quantity >= limits.minimum() && quantity <= limits.maximum();
  }

  /** Product and SKU, or the offer. */
  public String key() {
    return skuId.isEmpty() ? productId : productId + ":" + skuId;
  }
}
