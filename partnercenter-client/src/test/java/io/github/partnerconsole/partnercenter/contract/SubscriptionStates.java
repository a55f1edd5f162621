package io.github.partnerconsole.partnercenter.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.GivenWare;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Subscriptions as the documents' calls find them. */
final class SubscriptionStates {
  private static final String ANY = "5fcf618b-1daa-4604-da99-cc3e1c9ee422";

  private static final String CONTACT =
      "{\"supportTenantId\":\"" + ANY + "\",\"supportMpnId\":\"1\",\"name\":\"Support\"}";

  private SubscriptionStates() {}

  /** A subscription that is named in the path, and what hangs on it. */
  static void one(Situation situation) {
    String id = situation.id("subscription");
    if (id.isEmpty()) {
      return;
    }
    Documented sent = Documented.sent(situation.sample());
    Documented answered = Documented.answer(situation.sample());
    Documented either = sent.isThere() ? sent : answered.firstItem();
    GivenSubscription subscription = subscription(id, either, situation);
    if (answered.has("refundableQuantity") && answered.text("status").equals("expired")) {
      subscription =
          subscription.withSeatsAdded(2, Duration.ofDays(3)).endingIn(Duration.ofDays(-1));
    }
    put(situation, inTime(subscription, sent, answered, either));
    resellers(situation, sent);
    if (situation.sample().path().endsWith("/supportcontact") && !sent.isThere()) {
      situation.unprintedBody(CONTACT);
    }
    if (situation.call().endsWith("/reactivate")) {
      String entitlement = situation.id("entitlement");
      situation.before(
          "POST", path(situation) + "/azureEntitlements/" + entitlement + "/cancel", "");
    }
    if (situation.sample().path().endsWith("/addons")) {
      put(situation, subscription(ANY, answered.firstItem(), situation).addedTo(id));
    }
    if (situation.sample().status().filter(status -> status == 202).isPresent()) {
      situation.sandbox().switches().turnOn(Switch.SLOW_UPDATES);
    }
    etag(situation);
  }

  /** One of those that a list or a search is to find. */
  static void listed(Situation situation) {
    String path = situation.sample().path();
    Documented item = Documented.answer(situation.sample()).firstItem();
    if (path.matches("(?i)/v1/customers/[^/]+/subscriptions")) {
      found(situation);
    } else if (path.matches("(?i).*/subscriptions/customTermEndDates")) {
      put(situation, endingAmongOthers());
    } else if (path.matches("(?i).*/subscriptions/overage")) {
      overage(situation, item);
    } else if (path.matches("(?i)/v1/customers/[^/]+/entitlements")) {
      put(situation, GivenSubscription.of(ANY, SubscriptionKind.SOFTWARE));
      put(situation, GivenSubscription.of(ANY + "1", SubscriptionKind.RESERVATION));
    }
  }

  /** Each that the answer prints, of the order and by the reseller that are asked for. */
  private static void found(Situation situation) {
    String order = situation.query("order_id", "");
    String reseller = situation.query("mpn_id", "");
    Documented sent = Documented.sent(situation.sample());
    List<Documented> items = Documented.answer(situation.sample()).items();
    for (int i = 0; i < items.size(); i++) {
      String id = UUID.nameUUIDFromBytes(new byte[] {(byte) i}).toString();
      GivenSubscription found =
          living(subscription(id, items.get(i), situation), sent, items.get(i));
      found = order.isEmpty() ? found : found.ofOrder(order);
      put(situation, reseller.isEmpty() ? found : found.soldBy(reseller));
    }
  }

  /** One that ends within the next month, on none of the days that months end on. */
  private static GivenSubscription endingAmongOthers() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    LocalDate end = today.plusDays(today.getDayOfMonth() >= 20 ? 14 : 3);
    return GivenSubscription.of(ANY, SubscriptionKind.LICENCES)
        .endingIn(Duration.ofDays(end.toEpochDay() - today.toEpochDay()));
  }

  private static void overage(Situation situation, Documented item) {
    Documented sent = Documented.sent(situation.sample());
    String entitlement = (sent.isThere() ? sent : item).text("azureEntitlementId");
    put(situation, GivenSubscription.of(ANY, SubscriptionKind.AZURE).withEntitlement(entitlement));
    if (situation.sample().method().equals("GET")) {
      String body =
          "{\"azureEntitlementId\":\"%s\",\"partnerId\":\"1\",\"overageEnabled\":true}"
              .formatted(entitlement);
      situation.before(
          "PUT", "/v1/customers/" + situation.id("customer") + "/subscriptions/overage", body);
    }
  }

  private static void put(Situation situation, GivenSubscription subscription) {
    situation.sandbox().given().subscriptions().put(situation.id("customer"), subscription);
  }

  /** Of the kind, with the seats and the members that the document prints. */
  private static GivenSubscription subscription(
      String id, Documented documented, Situation situation) {
    String path = situation.sample().path().toLowerCase(java.util.Locale.ROOT);
    boolean isAzure = path.contains("/azureentitlements") || path.contains("/registration");
    SubscriptionKind kind =
        isAzure
            ? SubscriptionKind.AZURE
            : path.endsWith("/activate") ? SubscriptionKind.MARKETPLACE : documented.kind();
    GivenSubscription subscription = GivenSubscription.of(id, kind);
    if (documented.text("offerId").length() > 2) {
      subscription = subscription.withItem(documented.text("offerId"));
    }
    if (!documented.text("entitlementId").isEmpty() || isAzure) {
      String entitlement = situation.id("entitlement");
      subscription = subscription.withEntitlement(entitlement.isEmpty() ? ANY : entitlement);
    }
    if (documented.has("parentSubscriptionId")) {
      subscription = subscription.addedTo(ANY);
    }
    if (documented.has("promotionId")) {
      subscription = subscription.withPromotion(documented.text("promotionId"));
    }
    if (kind == SubscriptionKind.SAVINGS_PLAN) {
      subscription = planned(subscription, documented);
    }
    if (documented.has("migratedFromSubscriptionId")) {
      subscription = subscription.migratedFrom(documented.text("migratedFromSubscriptionId"));
    }
    if (documented.has("termDuration")) {
      String cycle = documented.text("billingCycle");
      subscription =
          subscription.withTerm(
              documented.text("termDuration"), cycle.isEmpty() ? "monthly" : cycle);
    }
    if (documented.has("customTermEndDate")) {
      subscription = subscription.withCustomEndIn(Duration.ofDays(100));
    }
    return subscription.withSeats(Math.max(1, documented.number("quantity")));
  }

  private static GivenSubscription planned(GivenSubscription bare, Documented documented) {
    JsonNode line = documented.at("lineItems").path(0);
    return bare.withContext("scope", Documented.text(line, "scope", "type"))
        .withContext("entitlementId", Documented.text(line, "scope", "entitlementId"))
        .withCommitment(BigDecimal.ONE, "usd", "hourly");
  }

  /** So old, and in such a status, that the call has the documented outcome. */
  private static GivenSubscription inTime(
      GivenSubscription subscription, Documented sent, Documented answered, Documented either) {
    String code = answered.text("code");
    GivenSubscription old = subscription.boughtAgo(Duration.ofDays(20));
    return switch (code) {
      case "800090" -> old.withSeats(either.number("quantity") + 9);
      case "900257", "900214" ->
          old.withSeats(either.number("quantity") + 9).withSeatsAdded(1, Duration.ofDays(1));
      case "900117", "900213", "2002", "2054", "2055" -> old;
      case "2001", "800091" -> old.withSeats(either.number("quantity") + 1).suspended();
      case "27009" -> old.addedTo(ANY).suspended();
      case "2011" -> old.deleted();
      case "900279" -> old.endingIn(Duration.ofDays(-1)).withoutRenewal();
      default -> living(subscription, sent, answered);
    };
  }

  private static GivenSubscription living(
      GivenSubscription subscription, Documented sent, Documented answered) {
    boolean keepsDates = answered.text("status").equals("expired");
    GivenSubscription young =
        keepsDates ? subscription : subscription.boughtAgo(Duration.ofHours(1));
    return switch (answered.text("status")) {
      case "expired" -> young.withoutRenewal();
      case "disabled" -> young.endingIn(Duration.ofDays(-40)).withoutRenewal();
      case "suspended" -> sent.isThere() ? young : young.suspended();
      case "deleted" -> sent.isThere() ? young : young.deleted();
      default -> young;
    };
  }

  /** What a subscription is to become with its next term is on sale, and ends as it may. */
  static void nextTerm(Situation situation) {
    Documented sent = Documented.sent(situation.sample());
    JsonNode next = sent.at("scheduledNextTermInstructions");
    String product = Documented.text(next, "product", "productId");
    if (situation.id("subscription").isEmpty() || next.isMissingNode() || product.isEmpty()) {
      return;
    }
    String item =
        product
            + ":"
            + Documented.text(next, "product", "skuId")
            + ":"
            + Documented.text(next, "product", "availabilityId");
    situation.sandbox().given().purchases().onSale(GivenWare.of(item, SubscriptionKind.LICENCES));
    String asked = Documented.text(next, "customTermEndDate");
    if (!asked.isEmpty()) {
      situation.replace(asked, endOfAMonth(situation) + "T00:00:00Z");
    }
  }

  /** The last day of the first month that the next term sees. */
  private static LocalDate endOfAMonth(Situation situation) {
    String end = read(situation).path("commitmentEndDate").asString().substring(0, 10);
    LocalDate start = LocalDate.parse(end).plus(Period.ofDays(1));
    return start.withDayOfMonth(start.lengthOfMonth());
  }

  /** The etag that the caller has read. */
  private static void etag(Situation situation) {
    boolean isStale = Documented.answer(situation.sample()).text("code").equals("2055");
    if (situation.sample().method().equals("PATCH") && !isStale) {
      String etag = read(situation).at("/attributes/etag").asString();
      situation.replace("<etag>", etag);
      if (situation.sample().header("If-Match").isPresent()) {
        situation.header("If-Match", '"' + etag + '"');
      }
    }
  }

  private static JsonNode read(Situation situation) {
    return JsonMapper.shared().readTree(situation.before("GET", path(situation), ""));
  }

  private static String path(Situation situation) {
    return "/v1/customers/%s/subscriptions/%s"
        .formatted(situation.id("customer"), situation.id("subscription"));
  }

  /** Whoever is to sell it can. */
  private static void resellers(Situation situation, Documented sent) {
    Stream.concat(
            Stream.of(sent.text("partnerId")),
            sent.at("additionalPartnerIds").valueStream().map(JsonNode::asString))
        .filter(mpnId -> !mpnId.isEmpty())
        .forEach(mpnId ->
            situation
                .sandbox()
                .given()
                .partner()
                .reseller(UUID.nameUUIDFromBytes(mpnId.getBytes(UTF_8)).toString(), mpnId, true));
  }
}
