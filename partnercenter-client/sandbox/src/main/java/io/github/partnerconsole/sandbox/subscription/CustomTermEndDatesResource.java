package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The end dates that a new subscription may have (custom-term-end-dates page, 2023-07). The table
 * calls the parameters TermDuration and so on, the sample term_duration: both are taken.
 */
final class CustomTermEndDatesResource {
  private final InstantSource clock;

  CustomTermEndDatesResource(InstantSource clock) {
    this.clock = clock;
  }

  void addTo(Router router) {
    router.get("/v1/customers/{customer}/subscriptions/customTermEndDates", this::list);
  }

  private Reply list(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    Instant now = clock.instant();
    String term = asked(request, "term_duration", "TermDuration").orElse("P1Y");
    LocalDate start =
        asked(request, "term_start_date", "TermStartDate")
            .map(CoTerms::date)
            .orElse(CoTerms.day(now));
    Optional<String> target =
        asked(request, "target_coterm_subscription_id", "TargetCotermSubscriptionId");
    ObjectNode found =
        Shapes.collection(
            CoTerms.allowed(start, period(term), KeptSubscription.of(state, customer, now))
                .entrySet()
                .stream()
                .filter(end -> target.isEmpty() || end.getValue().contains(target.get()))
                .map(end -> shape(end.getKey(), end.getValue())));
    String self = "/customers/" + customer + "/subscriptions/customTermEndDates";
    return Reply.ok(Shapes.link(found, "self", self + "?term_duration=" + term));
  }

  private static Optional<String> asked(Request request, String name, String inTable) {
    return request.query(name).or(() -> request.query(inTable));
  }

  private static Period period(String term) {
    try {
      Period period = Period.parse(term);
      if (period.toTotalMonths() > 0 && period.toTotalMonths() <= 36) {
        return period;
      }
    } catch (DateTimeException e) {
      // Answered below.
    }
    throw new Refusal(ApiError.TERM_INVALID);
  }

  private static ObjectNode shape(LocalDate end, List<String> subscriptions) {
    ObjectNode shape = Shapes.object();
    shape.put(
        "allowedCustomTermEndDateType",
        subscriptions.isEmpty() ? "calendarMonthAligned" : "subscriptionAligned");
    if (!subscriptions.isEmpty()) {
      Shapes.put(shape, "cotermSubscriptionIds", subscriptions);
    }
    return shape.put("allowedCustomTermEndDate", end + "T00:00:00");
  }
}
