package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.given.GivenOrder;
import io.github.partnerconsole.sandbox.given.GivenPromotion;
import io.github.partnerconsole.sandbox.given.GivenPurchases;
import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.GivenWare;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Carts and orders as the documents' calls find them, and what is on sale for them. */
final class OrderStates {
  private static final String ANY = "DB8C695B-1C3C-4C55-B697-771503DD46BF";

  private OrderStates() {}

  private static boolean isAt(Situation situation, String path) {
    return situation.sample().path().matches("(?i)/v1/customers/[^/]+/" + path + "/?");
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
        Documented answer = Documented.answer(situation.sample());
        String cycle = answer.text("billingCycle");
        situation.unprintedBody(asSent(cycle.isEmpty() ? "monthly" : cycle, answered));
      }
    }
  }

  /** What must have been sent, where the source has the answer alone. */
  private static String asSent(String cycle, JsonNode answered) {
    ObjectNode sent = JsonMapper.shared().createObjectNode().put("billingCycle", cycle);
    sent.put("partnerOnRecordAttestationAccepted", true);
    ArrayNode lines = sent.putArray("lineItems");
    for (JsonNode line : answered) {
      // What the service decides; and the document's customer is in another country than ours.
      List<String> decided = List.of("subscriptionId", "promotionId", "currencyCode", "orderGroup");
      lines.add(line.deepCopy().asObject().without(decided));
    }
    return sent.toString();
  }

  private static void offer(
      Situation situation, JsonNode lines, JsonNode answered, boolean areAddons) {
    GivenPurchases purchases = situation.sandbox().given().purchases();
    for (int i = 0; i < lines.size(); i++) {
      Documented line = new Documented(lines.get(i));
      Documented answer =
          new Documented(answered.isArray() && i < answered.size() ? answered.get(i) : lines);
      purchases.onSale(ware(line, answer, areAddons));
      promotion(situation, line, answer);
      for (JsonNode reseller : line.at("participants")) {
        purchases.reseller(Documented.text(reseller, "value"));
      }
      purchases.reseller(line.text("partnerIdOnRecord"));
      line.at("additionalPartnerIdsOnRecord").forEach(id -> purchases.reseller(id.asString()));
      parent(situation, Documented.text(line.at("provisioningContext"), "parentSubscriptionId"));
      offer(situation, line.at("addonItems"), answer.at("addonItems"), true);
    }
  }

  /** A promotion that nobody asked for applied by itself. */
  private static void promotion(Situation situation, Documented line, Documented answer) {
    String id = answer.text("promotionId");
    String[] parts = item(line).split(":", -1);
    if (!id.isEmpty() && !line.has("promotionId") && parts.length == 3) {
      String term = answer.text("termDuration");
      situation
          .sandbox()
          .given()
          .catalogue()
          .item(item(line), term)
          .promotion(GivenPromotion.of(id, parts[0], parts[1], term, answer.text("billingCycle")));
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
    if (line.has("purchaseCommitment")) {
      return SubscriptionKind.SAVINGS_PLAN;
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

  /** A cart named in the path, made of what was answered or, of a checkout, of what was ordered. */
  static void cart(Situation situation) {
    if (situation.id("cart").isEmpty()) {
      return;
    }
    ArrayNode lines = JsonMapper.shared().createArrayNode();
    Documented answer = Documented.answer(situation.sample());
    if (situation.sample().path().endsWith("/checkout")) {
      JsonNode orders = answer.at("orders");
      for (JsonNode order : orders.isArray() ? orders : List.of(answer.body())) {
        OrderedLines.of(new Documented(order)).forEach(lines::add);
      }
    } else {
      answer.at("lineItems").forEach(lines::add);
    }
    offer(situation, lines, lines, false);
    String path = "/v1/customers/" + situation.id("customer") + "/carts";
    String made = situation.before("POST", path, asSent("monthly", lines));
    String id = JsonMapper.shared().readTree(made).path("id").asString("");
    situation.replace(situation.documented("cart"), id);
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
    return inContext(GivenSubscription.of(id, kind), line)
        .withItem(item)
        .withTerm(line.text("termDuration"), isRebilled ? "monthly" : cycle)
        .withSeats(Math.max(1, line.number("quantity")))
        .boughtAgo(Duration.ofHours(1));
  }

  private static GivenSubscription inContext(GivenSubscription bare, Documented line) {
    GivenSubscription found =
        line.has("purchaseCommitment")
            ? bare.withCommitment(BigDecimal.ONE, "usd", "hourly")
            : bare;
    for (var each : line.at("provisioningContext").properties()) {
      found = found.withContext(each.getKey(), each.getValue().asString(""));
    }
    return found;
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
