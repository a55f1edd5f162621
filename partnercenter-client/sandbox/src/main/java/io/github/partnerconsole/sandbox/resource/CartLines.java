package io.github.partnerconsole.sandbox.resource;

import io.github.partnerconsole.sandbox.catalogue.Availabilities;
import io.github.partnerconsole.sandbox.catalogue.Availability;
import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.Market;
import io.github.partnerconsole.sandbox.catalogue.Plan;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the lines of a cart from what was sent, each with its price or with what is wrong. */
final class CartLines {
  private final Catalogue catalogue;
  private final Availabilities availabilities;

  CartLines(Catalogue catalogue, Availabilities availabilities) {
    this.catalogue = catalogue;
    this.availabilities = availabilities;
  }

  /** The lines of a cart body, for a buyer. */
  ArrayNode of(Body body, Buyer buyer) {
    List<Body> sent = body.items("lineItems");
    if (sent.isEmpty()) {
      throw new Refusal(ApiError.INVALID_INPUT, "A cart needs at least one line item.");
    }
    Buyer withCart = buyer.with(products(sent));
    Map<String, String> groups = new LinkedHashMap<>();
    ArrayNode lines = Shapes.object().putArray("lineItems");
    for (Body line : sent) {
      lines.add(line(line, lines.size(), withCart, groups));
    }
    return lines;
  }

  private static List<String> products(List<Body> sent) {
    List<String> products = new ArrayList<>();
    for (Body line : sent) {
      products.add(line.text("catalogItemId").orElse("").split(":", -1)[0]);
    }
    return products;
  }

  private ObjectNode line(Body sent, int index, Buyer buyer, Map<String, String> groups) {
    int id = sent.wholeNumber("id").orElse(index);
    int quantity = sent.wholeNumber("quantity").orElse(0);
    ObjectNode line = Shapes.object().put("id", id);
    line.put("catalogItemId", sent.text("catalogItemId").orElse(""));
    sent.text("friendlyName").ifPresent(name -> line.put("friendlyName", name));
    String currency = buyer.market().currency().code();
    line.put("quantity", quantity).put("currencyCode", currency);
    line.put("billingCycle", billingCycle(sent));
    sent.text("termDuration").ifPresent(term -> line.put("termDuration", term));
    copyParticipants(sent, line, buyer);
    copyContext(sent, line);
    String cycle = line.path("billingCycle").asString();
    line.put("orderGroup", groups.computeIfAbsent(cycle, _ -> String.valueOf(groups.size())));
    price(sent, line, buyer);
    addAddons(sent, line, buyer, groups);
    return line;
  }

  private void addAddons(Body sent, ObjectNode line, Buyer buyer, Map<String, String> groups) {
    List<Body> addons = sent.items("addonItems");
    if (!addons.isEmpty()) {
      ArrayNode made = line.putArray("addonItems");
      addons.forEach(addon -> made.add(line(addon, made.size(), buyer, groups)));
    }
  }

  /** Callers send snake case or Pascal case; the cycles sold here are single words. */
  private static String billingCycle(Body sent) {
    return sent.text("billingCycle").orElse("monthly").toLowerCase(Locale.ROOT);
  }

  private static void copyContext(Body sent, ObjectNode line) {
    sent.text("customTermEndDate").ifPresent(date -> line.put("customTermEndDate", date));
    ObjectNode context = line.putObject("provisioningContext");
    sent.text("provisioningContext", "parentSubscriptionId")
        .ifPresent(parent -> context.put("parentSubscriptionId", parent));
    if (sent.at("attestationAccepted").isPresent()) {
      line.put("attestationAccepted", sent.isTrue("attestationAccepted"));
    }
  }

  private static void copyParticipants(Body sent, ObjectNode line, Buyer buyer) {
    for (Body participant : sent.items("participants")) {
      String mpnId = participant.text("value").orElse("");
      buyer.requireReseller(mpnId);
      ObjectNode made = line.withArray("/participants").addObject();
      made.put("key", participant.text("key").orElse("transaction_reseller")).put("value", mpnId);
    }
  }

  private void price(Body sent, ObjectNode line, Buyer buyer) {
    Optional<Availability> found = availabilities.find(line.path("catalogItemId").asString());
    Optional<LineError> error =
        found.isEmpty()
            ? Optional.of(LineError.CATALOG_ITEM)
            : error(sent, line, found.get(), buyer);
    if (error.isPresent()) {
      line.set("error", error.get().shape());
      return;
    }
    found
        .flatMap(available -> plan(line, available))
        .ifPresent(plan -> line.set("pricing", pricing(plan, line, buyer.market())));
  }

  private static Optional<LineError> error(
      Body sent, ObjectNode line, Availability available, Buyer buyer) {
    Sku sku = available.sku();
    buyer.requireQualified(sku);
    int quantity = line.path("quantity").asInt();
    if (quantity < sku.limits().minimum()) {
      throw new Refusal(
          ApiError.QUANTITY,
          line.path("id").asInt(),
          sku.limits().minimum(),
          sku.limits().maximum());
    }
    return LineError.first(
        Stream.of(
            LineError.TOO_MANY_SEATS.when(quantity > sku.limits().maximum()),
            LineError.BILLING_PLAN.when(plan(line, available).isEmpty()),
            LineError.CURRENCY.when(!buyer.pays(sent.text("currencyCode"))),
            LineError.PROMOTION.when(sent.text("promotionId").isPresent()),
            LineError.BASE_OFFER.when(!buyer.hasBaseFor(sku))));
  }

  private static Optional<Plan> plan(ObjectNode line, Availability available) {
    String term = line.path("termDuration").asString("");
    return available.term().equals(term)
        ? available.sku().plan(term, line.path("billingCycle").asString())
        : Optional.empty();
  }

  private ObjectNode pricing(Plan plan, ObjectNode line, Market market) {
    BigDecimal termPrice = catalogue.price(plan, market);
    BigDecimal perPeriod = plan.pricePerPeriod(termPrice);
    ObjectNode pricing = Shapes.object().put("listPrice", perPeriod);
    pricing.put("discountedPrice", perPeriod).put("proratedPrice", perPeriod);
    BigDecimal quantity = BigDecimal.valueOf(line.path("quantity").asInt());
    return pricing.put("price", perPeriod).put("extendedPrice", termPrice.multiply(quantity));
  }
}
