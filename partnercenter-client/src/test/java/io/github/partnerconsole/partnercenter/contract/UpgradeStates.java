package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.sandbox.given.GivenCatalogue;
import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Subscriptions that can become what the documents' calls let them become. */
final class UpgradeStates {
  private static final String OFFER = "5C9FD4CC-EDCE-44A8-8E91-07DF09744609";
  private static final String PAID = "796B6B5F-613C-4E24-A17C-EBA730D49C02";
  private static final String ITEM = "CFQ7TTC0LH18:0001:CFQ7TTC0K971";
  private static final String NEXT = "CFQ7TTC0LF8R:0001:CFQ7TTC0KCSV";
  private static final Duration OLD = Duration.ofDays(100);

  private static final String CUSTOMER = "58e2af4f-0ad3-4688-8744-be2357cd939a";
  private static final String OTHER = "b1beb621-3cad-4d7a-b360-62db33ce028e";

  private UpgradeStates() {}

  static void prepare(Situation situation) {
    String path = situation.sample().path().toLowerCase(Locale.ROOT);
    if (path.endsWith("/upgrades")) {
      upgrade(situation);
    } else if (path.endsWith("/conversions")) {
      conversion(situation);
    } else if (path.endsWith("/transitioneligibilities")) {
      eligibilities(situation);
    } else if (path.endsWith("/transitions")) {
      transition(situation);
    } else if (path.startsWith("/v1/productupgrades")) {
      product(situation);
    }
  }

  /** A customer with Azure of before new commerce, and the upgrade that is asked for. */
  private static void product(Situation situation) {
    String printed = Documented.sent(situation.sample()).text("customerId");
    String customer = printed.isEmpty() ? CUSTOMER : printed;
    situation.sandbox().given().customers().customer(customer);
    situation
        .sandbox()
        .given()
        .subscriptions()
        .put(customer, GivenSubscription.of(OTHER, SubscriptionKind.AZURE));
    situation.unprintedBody(
        "{\"customerId\":\"%s\",\"productFamily\":\"Azure\"}".formatted(customer));
    String upgrade = situation.id("upgrade");
    if (!upgrade.isEmpty()) {
      situation.sandbox().given().productUpgrades().started(upgrade, customer, OTHER, OLD);
    }
  }

  private static void upgrade(Situation situation) {
    Documented sent = Documented.sent(situation.sample());
    Documented listed = Documented.answer(situation.sample()).firstItem();
    String target = Documented.text((sent.isThere() ? sent : listed).at("targetOffer"), "id");
    catalogue(situation).upgradable(OFFER, target.isEmpty() ? PAID : target);
    situation.unprintedBody("{\"targetOffer\":{\"id\":\"%s\"}}".formatted(PAID));
    GivenSubscription source =
        GivenSubscription.of(situation.id("subscription"), SubscriptionKind.LEGACY)
            .withItem(OFFER)
            .boughtAgo(OLD);
    boolean isActive =
        listed.at("upgradeErrors").valueStream().noneMatch(UpgradeStates::saysInactive);
    put(situation, isActive ? source : source.suspended());
  }

  private static boolean saysInactive(JsonNode error) {
    return Set.of("2", "subscription_status_not_active", "SubscriptionStatusNotActive")
        .contains(Documented.text(error, "code"));
  }

  private static void conversion(Situation situation) {
    Documented sent = Documented.sent(situation.sample());
    Documented model = sent.isThere() ? sent : Documented.answer(situation.sample()).firstItem();
    String trial = model.has("offerId") ? model.text("offerId") : OFFER;
    String target = model.has("targetOfferId") ? model.text("targetOfferId") : PAID;
    situation.unprintedBody(
        "{\"offerId\":\"%s\",\"targetOfferId\":\"%s\"}".formatted(trial, target));
    catalogue(situation).trial(trial, target);
    put(
        situation,
        GivenSubscription.of(situation.id("subscription"), SubscriptionKind.LEGACY)
            .withItem(trial)
            .withSeats(Math.max(1, model.number("quantity")))
            .boughtAgo(Duration.ofDays(3))
            .trial());
  }

  /** Each listed item is an upgrade, and each subscription of it is there, as able as it says. */
  private static void eligibilities(Situation situation) {
    put(situation, source(situation, ITEM, "P1Y", 1));
    for (JsonNode item : Documented.answer(situation.sample()).at("items")) {
      String target = Documented.text(item, "catalogItemId");
      catalogue(situation).transition(ITEM, target, "P1Y");
      JsonNode others = Documented.member(item, "subscriptionEligibilities");
      for (JsonNode other : others) {
        put(situation, able(new Documented(other), target));
      }
      if (others.isEmpty() && saysConflict(item)) {
        put(situation, GivenSubscription.of(OTHER, SubscriptionKind.LICENCES).withItem(target));
      }
    }
  }

  /** Licences cannot move where another subscription of the target has its own in use. */
  private static boolean saysConflict(JsonNode item) {
    return Documented.member(item, "eligibilities")
        .valueStream()
        .flatMap(each -> Documented.member(each, "errors").valueStream())
        .anyMatch(error -> Documented.text(error, "code").equals("3"));
  }

  private static GivenSubscription able(Documented other, String item) {
    String code = Documented.text(other.at("errors").path(0), "code");
    String cycle = other.text("subscriptionBillingCycle");
    GivenSubscription subscription =
        GivenSubscription.of(other.text("subscriptionId"), SubscriptionKind.LICENCES)
            .withItem(item)
            .withTerm(other.text("subscriptionTermDuration"), cycle)
            .boughtAgo(Duration.ofDays(20));
    return switch (code) {
      case "1" -> subscription.suspended();
      case "2" -> subscription.boughtAgo(Duration.ofDays(1));
      case "4" -> subscription.endingIn(Duration.ofDays(30));
      default -> subscription;
    };
  }

  private static void transition(Situation situation) {
    Documented sent = Documented.sent(situation.sample());
    if (!sent.isThere()) {
      earlier(situation);
      return;
    }
    sameSource(situation, sent.text("fromSubscriptionId"));
    String from = sent.text("fromCatalogItemId").isEmpty() ? ITEM : sent.text("fromCatalogItemId");
    String term = sent.text("termDuration").isEmpty() ? "P1Y" : sent.text("termDuration");
    int seats = Math.max(1, sent.number("quantity"));
    catalogue(situation).transition(from, sent.text("toCatalogItemId"), term);
    String code = Documented.answer(situation.sample()).text("code");
    String to = sent.text("toSubscriptionId");
    if (code.equals("900259")) {
      sameSource(situation, to);
    } else if (!to.isEmpty()) {
      put(situation, taking(to, sent.text("toCatalogItemId"), term, code));
    }
    boolean isOfTerm = term.matches("P1[MY]") && !code.equals("900267");
    put(situation, source(situation, from, isOfTerm ? term : "P3Y", seats + 3));
  }

  /** A subscription that takes the seats, or cannot for the documented reason. */
  private static GivenSubscription taking(String id, String item, String term, String code) {
    GivenSubscription target =
        GivenSubscription.of(id, SubscriptionKind.LICENCES)
            .withItem(item)
            .withTerm(term, "monthly")
            .boughtAgo(Duration.ofDays(15));
    return switch (code) {
      case "900258" -> target.suspended();
      case "900260" -> target.withItem(ITEM);
      case "900261" -> target.boughtAgo(Duration.ofDays(1));
      case "900236" -> target.endingIn(Duration.ofDays(3));
      default -> target;
    };
  }

  /** The page names the source in the body and has a placeholder in the path for the same. */
  private static void sameSource(Situation situation, String source) {
    String[] parts = situation.sample().path().split("/", -1);
    String inPath = parts[parts.length - 2];
    if (!source.isEmpty() && !inPath.equals(source)) {
      situation.replace(inPath, source);
    }
  }

  /** A transition that went before, which the call is to find. */
  private static void earlier(Situation situation) {
    JsonNode answer = situation.sample().responseBody().orElse(MissingNode.getInstance());
    JsonNode listed =
        Documented.member(answer, "items").isMissingNode()
            ? Documented.member(answer, "transition")
            : Documented.member(answer, "items");
    Documented model = new Documented(listed.path(0));
    String from =
        model.text("fromCatalogItemId").isEmpty() ? ITEM : model.text("fromCatalogItemId");
    String to = model.has("toCatalogItemId") ? model.text("toCatalogItemId") : NEXT;
    String type = model.has("transitionType") ? model.text("transitionType") : "transition_only";
    int seats = Math.max(1, model.number("quantity"));
    catalogue(situation).transition(from, to, "P1Y");
    put(situation, source(situation, from, "P1Y", seats));
    String started =
        situation.before(
            "POST",
            "/v1/customers/%s/subscriptions/%s/transitions"
                .formatted(situation.id("customer"), situation.id("subscription")),
            "{\"toCatalogItemId\":\"%s\",\"quantity\":%d,\"transitionType\":\"%s\"}"
                .formatted(to, seats, type));
    String operation = situation.sample().query().getOrDefault("operationId", "");
    if (!operation.isEmpty()) {
      JsonNode answered = JsonMapper.shared().readTree(started);
      situation.replace(operation, answered.path("operationId").asString());
    }
  }

  private static GivenSubscription source(
      Situation situation, String item, String term, int seats) {
    return GivenSubscription.of(situation.id("subscription"), SubscriptionKind.LICENCES)
        .withItem(item)
        .withTerm(term, "monthly")
        .withSeats(seats)
        .boughtAgo(Duration.ofDays(20));
  }

  private static GivenCatalogue catalogue(Situation situation) {
    return situation.sandbox().given().catalogue();
  }

  private static void put(Situation situation, GivenSubscription subscription) {
    situation.sandbox().given().subscriptions().put(situation.id("customer"), subscription);
  }
}
