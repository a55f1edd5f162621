package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.sandbox.given.GivenWare;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What has to be there before the calls about the service itself. */
final class ServiceStates {
  private static final List<String> EVENTS = List.of("subscription-updated", "test-created");

  private static final String OFFER = "C0BD2E08-11AC-4836-BDC7-3712E744922F";

  private ServiceStates() {}

  static void prepare(Situation situation) {
    String path = situation.sample().path().toLowerCase(java.util.Locale.ROOT);
    if (path.startsWith("/webhooks/v1/registration") && !isRegistration(situation)) {
      situation.sandbox().given().webhooks().registration("https://desk.example/hook", EVENTS);
    }
    if (path.equals("/v1/auditrecords")) {
      auditRecord(situation);
    }
    String event = situation.id("event");
    if (!event.isEmpty()) {
      situation.sandbox().given().webhooks().delivered(event);
    }
  }

  /** Something was done lately for the customer that is asked for: a page's days are long ago. */
  private static void auditRecord(Situation situation) {
    String customer = Documented.answer(situation.sample()).firstItem().text("customerId");
    situation.sandbox().given().customers().customer(customer);
    situation.sandbox().given().purchases().onSale(GivenWare.of(OFFER, SubscriptionKind.LEGACY));
    String order = "{\"lineItems\":[{\"offerId\":\"%s\",\"quantity\":1}]}".formatted(OFFER);
    situation.before("POST", "/v1/customers/" + customer + "/orders", order);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    for (String name : List.of("startDate", "endDate")) {
      String printed = situation.sample().query().getOrDefault(name, "").split(" ", 2)[0];
      if (printed.contains("/")) {
        situation.replace(printed, DateTimeFormatter.ofPattern("M/d/yyyy").format(today));
      } else if (!printed.isEmpty()) {
        situation.replace(printed, today.toString());
      }
    }
  }

  private static boolean isRegistration(Situation situation) {
    return situation.sample().method().equals("POST")
        && situation.sample().path().endsWith("/registration");
  }
}
