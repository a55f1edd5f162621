package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.given.GivenCart;
import io.github.partnerconsole.sandbox.given.GivenOrder;
import io.github.partnerconsole.sandbox.given.GivenPurchases;
import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.GivenWare;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Carts and orders as the documents' calls find them, and what is on sale for them. */
final class OrderStates {
  private static final String ANY = "DB8C695B-1C3C-4C55-B697-771503DD46BF";

  private OrderStates() {}

  private static boolean isAt(Situation situation, String path) {
    return situation.sample().path().matches("(?i)/v1/customers/[^/]+/" + path);
  }

  /** What a cart or an order asks for is on sale, and sold by resellers of ours. */
  static void onSale(Situation situation) {
    boolean isPatch = situation.sample().method().equals("PATCH");
    if (isAt(situation, "carts(/[^/]+)?") || isAt(situation, isPatch ? "orders/.+" : "orders")) {
      Documented sent = Documented.request(situation.sample());
      JsonNode answered = Documented.answer(situation.sample()).at("lineItems");
      offer(situation, sent.isThere() ? sent.at("lineItems") : answered, answered, false);
      // The document's customer is in another country than ours.
      if (sent.has("currencyCode")) {
        situation.replace('"' + sent.text("currencyCode") + '"', "\"EUR\"");
      }
      if (!sent.isThere() && answered.isArray()) {
        situation.unprintedBody(asSent(Documented.answer(situation.sample())));
      }
    }
  }

  /** What must have been sent, where the source has the answer alone. */
  private static String asSent(Documented answered) {
    String cycle = answered.text("billingCycle");
    return ("{\"partnerOnRecordAttestationAccepted\":true,\"billingCycle\":\"%s\","
            + "\"lineItems\":%s}")
        .formatted(
            cycle.isEmpty() ? "monthly" : cycle,
            answered.at("lineItems").toString().replaceAll("\"subscriptionId\":\"[^\"]*\",?", ""));
  }

  private static void offer(
      Situation situation, JsonNode lines, JsonNode answered, boolean areAddons) {
    GivenPurchases purchases = situation.sandbox().given().purchases();
    for (int i = 0; i < lines.size(); i++) {
      Documented line = new Documented(lines.get(i));
      Documented answer =
          new Documented(answered.isArray() && i < answered.size() ? answered.get(i) : lines);
      purchases.onSale(ware(line, answer, areAddons));
      for (JsonNode reseller : line.at("participants")) {
        purchases.reseller(Documented.text(reseller, "value"));
      }
      purchases.reseller(line.text("partnerIdOnRecord"));
      line.at("additionalPartnerIdsOnRecord").forEach(id -> purchases.reseller(id.asString()));
      parent(situation, Documented.text(line.at("provisioningContext"), "parentSubscriptionId"));
      offer(situation, line.at("addonItems"), answer.at("addonItems"), true);
    }
  }

  private static GivenWare ware(Documented line, Documented answer, boolean isAddon) {
    String item = item(line);
    GivenWare ware = GivenWare.of(item, kind(line, item));
    boolean isOnTop =
        isAddon
            || line.has("parentSubscriptionId")
            || !Documented.text(line.at("provisioningContext"), "parentSubscriptionId").isEmpty();
    ware = isOnTop ? ware.asAddOn() : ware;
    if (!line.has("termDuration") && answer.has("termDuration")) {
      ware = ware.forTerm(answer.text("termDuration"));
    }
    return answer.has("subscriptionId") ? ware.provisionedAtOnce() : ware;
  }

  private static String item(Documented line) {
    return line.has("catalogItemId") ? line.text("catalogItemId") : line.text("offerId");
  }

  private static SubscriptionKind kind(Documented line, String item) {
    if (item.startsWith("MS-AZR")) {
      return SubscriptionKind.AZURE;
    }
    if (!item.contains(":")) {
      return SubscriptionKind.LEGACY;
    }
    if (!Documented.text(line.at("provisioningContext"), "scope").isEmpty()) {
      return SubscriptionKind.RESERVATION;
    }
    return line.text("billingCycle").equals("one_time")
        ? SubscriptionKind.PERPETUAL
        : SubscriptionKind.LICENCES;
  }

  private static void parent(Situation situation, String id) {
    if (!id.isEmpty()) {
      situation
          .sandbox()
          .given()
          .subscriptions()
          .put(situation.id("customer"), GivenSubscription.of(id, SubscriptionKind.LEGACY));
    }
  }

  /** A cart named in the path, with one line for each that was ordered. */
  static void cart(Situation situation) {
    String id = situation.id("cart");
    if (id.isEmpty()) {
      return;
    }
    GivenCart cart = GivenCart.of(id);
    for (JsonNode each : Documented.answer(situation.sample()).at("lineItems")) {
      Documented line = new Documented(each);
      String cycle = line.text("billingCycle");
      cart = cart.with(item(line), 1, cycle, line.text("termDuration"), "0");
    }
    int group = 0;
    for (JsonNode order : Documented.answer(situation.sample()).at("orders")) {
      String cycle = Documented.text(order, "billingCycle");
      for (JsonNode each : Documented.member(order, "lineItems")) {
        Documented line = new Documented(each);
        String item = item(line);
        boolean isReservation = cycle.equals("one_time");
        SubscriptionKind kind = isReservation ? SubscriptionKind.RESERVATION : kind(line, item);
        GivenWare ware = GivenWare.of(item, kind);
        situation.sandbox().given().purchases().onSale(ware);
        cart = cart.with(item, 1, cycle, line.text("termDuration"), String.valueOf(group));
      }
      group++;
    }
    situation.sandbox().given().orders().put(situation.id("customer"), cart);
  }

  /** An order named in the path. */
  static void one(Situation situation) {
    String id = situation.id("order");
    if (id.isEmpty()) {
      return;
    }
    Documented sent = Documented.request(situation.sample());
    boolean isCancelled = sent.text("status").equals("cancelled");
    Documented model = Documented.answer(situation.sample());
    List<GivenSubscription> bought = new ArrayList<>();
    for (JsonNode line : (model.has("lineItems") ? model : sent).at("lineItems")) {
      bought.add(bought(new Documented(line), model, isCancelled));
    }
    if (bought.isEmpty()) {
      bought.add(GivenSubscription.of(ANY, kindOfCall(situation)).boughtAgo(Duration.ofHours(1)));
    }
    GivenOrder order = new GivenOrder(id, bought, "");
    boolean isPaper = situation.sample().path().endsWith("/attachment");
    order = isPaper ? order.awaitingPurchaseOrder() : order;
    situation.sandbox().given().orders().put(situation.id("customer"), order);
    if (isPaper && !sent.isThere()) {
      situation.unprintedBody(PAPERS);
    }
    if (isCancelled && !isSoftware(bought)) {
      situation.sandbox().switches().turnOn(Switch.SANDBOX_LIMITS);
    }
  }

  private static boolean isSoftware(List<GivenSubscription> bought) {
    return !bought.isEmpty();
  }

  private static SubscriptionKind kindOfCall(Situation situation) {
    boolean isCancel = situation.sample().method().equals("PATCH");
    boolean isActivation = situation.sample().path().endsWith("/activationlinks");
    return isActivation
        ? SubscriptionKind.MARKETPLACE
        : isCancel ? SubscriptionKind.PERPETUAL : SubscriptionKind.LICENCES;
  }

  private static GivenSubscription bought(Documented line, Documented order, boolean cancelled) {
    String item = item(line);
    String printed = line.text("subscriptionId");
    String id = printed.isEmpty() ? UUID.randomUUID().toString() : printed;
    SubscriptionKind kind =
        cancelled
            ? SubscriptionKind.PERPETUAL
            : item.contains(":") ? kind(line, item) : SubscriptionKind.LEGACY;
    String cycle = order.text("billingCycle").isEmpty() ? "monthly" : order.text("billingCycle");
    boolean isRebilled = order.has("billingCycle") && kind == SubscriptionKind.LEGACY;
    return GivenSubscription.of(id, kind)
        .withItem(item)
        .withTerm(line.text("termDuration"), isRebilled ? "monthly" : cycle)
        .withSeats(Math.max(1, line.number("quantity")))
        .boughtAgo(Duration.ofHours(1));
  }

  /** Those that a list is to find. */
  static void listed(Situation situation) {
    if (!isAt(situation, "orders") || !situation.sample().method().equals("GET")) {
      return;
    }
    int number = 0;
    for (JsonNode order : Documented.answer(situation.sample()).at("items")) {
      List<GivenSubscription> bought = new ArrayList<>();
      for (JsonNode line : Documented.member(order, "lineItems")) {
        bought.add(bought(new Documented(line), new Documented(order), false));
      }
      GivenOrder listed = new GivenOrder("listed-" + number, bought, "");
      situation.sandbox().given().orders().put(situation.id("customer"), listed);
      number++;
    }
  }

  /** The document prints its form with the files left out: here is a whole one. */
  private static final String PAPERS =
      String.join(
          "\r\n",
          "------WebKitFormBoundaryaLQBO4IgpABK3wdj",
          "Content-Disposition: form-data; name=\"metadata\"",
          "",
          "{\"isPartofTender\":true,\"customerPrice\":\"156.87\",\"currency\":\"CAD\"}",
          "------WebKitFormBoundaryaLQBO4IgpABK3wdj",
          "Content-Disposition: form-data; name=\"pofiles\"; filename=\"PO_Part1.pdf\"",
          "Content-Type: application/pdf",
          "",
          "%PDF",
          "------WebKitFormBoundaryaLQBO4IgpABK3wdj",
          "Content-Disposition: form-data; name=\"tenderfiles\"; filename=\"Tender.pdf\"",
          "Content-Type: application/pdf",
          "",
          "%PDF",
          "------WebKitFormBoundaryaLQBO4IgpABK3wdj--",
          "");
}
