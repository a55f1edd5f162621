package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.sandbox.given.GivenCatalogue;
import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Subscriptions from before new commerce, their migrations and the plans of such. */
final class MigrationStates {
  private static final String ANY = "66E738D6-E0BC-4FFB-8818-BDE99BC7008B";
  private static final String OFFER = "796B6B5F-613C-4E24-A17C-EBA730D49C02";
  private static final String ITEM = "CFQ7TTC0LF8Q:0001:CFQ7TTC0KQDF";
  private static final String CUSTOMER = "75c5e79e-7e9f-429f-b772-ed3d38768f7c";

  private MigrationStates() {}

  static void prepare(Situation situation) {
    String path = situation.sample().path().toLowerCase(Locale.ROOT);
    if (!path.contains("/migrations/newcommerce")) {
      return;
    }
    boolean isRead = situation.sample().method().equals("GET");
    if (path.contains("/schedules/") || (isRead && path.endsWith("/schedules"))) {
      scheduled(situation);
    } else if (isRead) {
      migrated(situation);
    } else {
      toMigrate(situation, Documented.sent(situation.sample()));
    }
  }

  /** What is named in the request can be migrated, unless the answer says why it cannot. */
  private static void toMigrate(Situation situation, Documented sent) {
    if (!sent.isThere()) {
      situation.unprintedBody("{\"currentSubscriptionId\":\"%s\"}".formatted(ANY));
    }
    String base = sent.text("currentSubscriptionId");
    String term = sent.text("termDuration");
    GivenCatalogue catalogue = situation.sandbox().given().catalogue();
    Documented answer = Documented.answer(situation.sample());
    String code = Documented.text(answer.at("errors").path(0), "code");
    boolean hasPath = !code.equals("5") && !answer.text("code").equals("900220");
    GivenSubscription subscription = legacy(base, sent);
    if (!hasPath) {
      put(situation, subscription.withItem("00000000-0000-0000-0000-000000000001"));
      return;
    }
    catalogue.migration(OFFER, item(answer), term.isEmpty() ? "P1Y" : term);
    put(situation, inTheWay(subscription, code + answer.text("code")));
    for (JsonNode each : addOns(sent)) {
      Documented addOn = new Documented(each);
      put(situation, legacy(addOn.text("currentSubscriptionId"), addOn).addedTo(base));
    }
    future(situation, sent.text("targetDate"));
  }

  private static JsonNode addOns(Documented sent) {
    return sent.has("addOnMigrations")
        ? sent.at("addOnMigrations")
        : sent.at("addOnMigrationSchedules");
  }

  /** Whatever makes it fail in the documented way, by the number or the code of the reason. */
  private static GivenSubscription inTheWay(GivenSubscription subscription, String code) {
    return switch (code) {
      case "0", "900215" -> subscription.suspended();
      case "2", "900217" -> subscription.endingIn(Duration.ofHours(20));
      case "3", "900218" -> subscription.withPromotion(ANY);
      case "7", "900226" -> subscription.boughtAgo(Duration.ofDays(3));
      case "900247" -> subscription.soldBy("1");
      default -> subscription;
    };
  }

  private static GivenSubscription legacy(String id, Documented documented) {
    return GivenSubscription.of(id.isEmpty() ? ANY : id, SubscriptionKind.LEGACY)
        .withItem(OFFER)
        .withSeats(Math.max(1, documented.number("quantity")))
        .boughtAgo(Duration.ofDays(100));
  }

  private static String item(Documented answer) {
    return answer.text("catalogItemId").isEmpty() ? ITEM : answer.text("catalogItemId");
  }

  /** The documents' dates are past by now. */
  private static void future(Situation situation, String documented) {
    if (!documented.isEmpty()) {
      LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(30);
      situation.replace(documented, day + "T00:00:00");
    }
  }

  /** A migration that is as far as the answer says. */
  private static void migrated(Situation situation) {
    Documented model = first(situation);
    String customer = customer(situation, model);
    String id = id(situation, model);
    String subscription = model.text("currentSubscriptionId");
    subscription = asked(situation, "CurrentSubscriptionId", subscription);
    subscription = asked(situation, "current_subscription_id", subscription);
    situation.sandbox().given().catalogue().migration(OFFER, item(model), "P1Y");
    String source = subscription.isEmpty() ? ANY : subscription;
    situation.sandbox().given().subscriptions().put(customer, legacy(source, model));
    boolean isUnderWay = model.text("status").equals("Processing");
    String batch = asked(situation, "ExternalReferenceId", model.text("externalReferenceId"));
    situation
        .sandbox()
        .given()
        .migrations()
        .started(
            id,
            customer,
            source,
            item(model),
            Math.max(1, model.number("quantity")),
            isUnderWay ? Duration.ofSeconds(9) : Duration.ofHours(1),
            batch);
    complete(situation, customer, id);
  }

  private static Documented first(Situation situation) {
    JsonNode answer = situation.sample().responseBody().orElse(MissingNode.getInstance());
    return new Documented(answer.isArray() ? answer.path(0) : answer);
  }

  private static String customer(Situation situation, Documented model) {
    String inPath = situation.id("customer");
    String printed =
        model.text("customerTenantId").isEmpty() ? CUSTOMER : model.text("customerTenantId");
    String customer = inPath.isEmpty() ? asked(situation, "CustomerTenantId", printed) : inPath;
    situation.sandbox().given().customers().customer(customer);
    return customer;
  }

  private static String id(Situation situation, Documented model) {
    String inPath = situation.id("migration");
    String printed = model.text("newCommerceMigrationId");
    String id = inPath.isEmpty() ? asked(situation, "migration_id", printed) : inPath;
    return id.isEmpty() ? UUID.randomUUID().toString() : id;
  }

  private static String asked(Situation situation, String name, String otherwise) {
    return situation.query(name, otherwise);
  }

  /** These pages print the path without the query of which they say that it is needed. */
  private static void complete(Situation situation, String customer, String migration) {
    String target = situation.sample().target();
    String path = situation.sample().path().toLowerCase(Locale.ROOT);
    if (target.contains("?")) {
      return;
    }
    if (path.endsWith("/events")) {
      situation.replace("newcommerce/events", "newcommerce/events?migration_id=" + migration);
    } else if (path.startsWith("/v1/migrations/")) {
      situation.replace(target, target + "?CustomerTenantId=" + customer);
    }
  }

  /** A plan that is there, and goes by the id of the path. */
  private static void scheduled(Situation situation) {
    Documented sent = Documented.sent(situation.sample());
    Documented model = sent.isThere() ? sent : first(situation);
    String customer = customer(situation, model);
    String subscription = model.text("currentSubscriptionId");
    situation.sandbox().given().catalogue().migration(OFFER, ITEM, "P1Y");
    situation.sandbox().given().subscriptions().put(customer, legacy(subscription, model));
    Instant target = Instant.now().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.SECONDS);
    String batch = asked(situation, "ExternalReferenceId", model.text("externalReferenceId"));
    String answered =
        situation.before(
            "POST",
            "/v1/customers/" + customer + "/migrations/newcommerce/schedules",
            """
            {"currentSubscriptionId": "%s", "targetDate": "%s", "externalReferenceId": "%s"}
            """
                .formatted(subscription, target, batch));
    String made = JsonMapper.shared().readTree(answered).path("id").asString("");
    String documented = situation.documented("schedule");
    if (documented.isEmpty()) {
      complete(situation, customer, "");
    } else {
      situation.replace(documented, made);
    }
    future(situation, sent.text("targetDate"));
  }

  private static void put(Situation situation, GivenSubscription subscription) {
    situation.sandbox().given().subscriptions().put(situation.id("customer"), subscription);
  }
}
