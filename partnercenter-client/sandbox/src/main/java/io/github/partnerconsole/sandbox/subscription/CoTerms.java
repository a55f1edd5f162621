package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.state.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ends that a first term may have other than its full length: the end of a calendar month, or
 * of another subscription of the customer (custom-term-end-dates page, 2023-07; codes 900242 to
 * 900246 of the error page).
 */
public final class CoTerms {
  private static final Period MONTH = Period.ofMonths(1);

  private CoTerms() {}

  /** The ends allowed for a term that starts so, with the subscriptions that share each. */
  public static Map<LocalDate, List<String>> allowed(
      LocalDate start, Period term, Stream<KeptSubscription> others) {
    Map<LocalDate, List<String>> ends = new TreeMap<>();
    LocalDate full = start.plus(term).minusDays(1);
    for (YearMonth month = YearMonth.from(start);
        !month.atEndOfMonth().isAfter(full);
        month = month.plusMonths(1)) {
      ends.put(month.atEndOfMonth(), List.of());
    }
    aligned(others)
        .forEach((end, ids) -> {
          boolean isTooLate = end.isAfter(full) || end.isBefore(start);
          if (!isTooLate && !(isMonthly(term) && end.getDayOfMonth() >= 28)) {
            ends.put(end, ids);
          }
        });
    return ends;
  }

  private static Map<LocalDate, List<String>> aligned(Stream<KeptSubscription> others) {
    Map<LocalDate, List<String>> ends = new LinkedHashMap<>();
    others
        .filter(other -> other.kind() == SubscriptionKind.LICENCES)
        .filter(other -> !other.isTrial() && other.decidedStatus().isEmpty())
        .forEach(other ->
            ends.computeIfAbsent(day(other.end()), _ -> new ArrayList<>()).add(other.id()));
    return ends;
  }

  /** Monthly terms cannot align with one that ends on the 28th or later, as months differ. */
  private static boolean isMonthly(Period term) {
    return term.normalized().equals(MONTH);
  }

  /** The last second of the asked day, which has to be one of the allowed. */
  static Instant end(
      String asked, LocalDate start, Period term, Stream<KeptSubscription> others, ApiError error) {
    LocalDate day = date(asked);
    if (!allowed(start, term, others).containsKey(day)) {
      throw new Refusal(error, 0);
    }
    return last(day);
  }

  /** The end asked for the term after the current one. */
  static Instant renewalEnd(String asked, ObjectNode sent, KeptSubscription kept, State state) {
    Period term = Terms.period(sent.at("/product/termDuration").asString(kept.term()));
    LocalDate start = day(kept.end()).plusDays(1);
    LocalDate day = date(asked);
    if (day.isBefore(start) || day.isAfter(start.plus(term).minusDays(1))) {
      throw new Refusal(ApiError.CUSTOM_END_OUTSIDE);
    }
    Stream<KeptSubscription> others =
        KeptSubscription.of(state, kept.customer(), kept.end())
            .filter(other -> !other.id().equals(kept.id()));
    return end(asked, start, term, others, ApiError.CUSTOM_END_UNALIGNED);
  }

  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  public static LocalDate date(String text) {
    try {
      return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
    } catch (DateTimeParseException e) {
      throw Refusal.property("customTermEndDate", "is not a date");
    }
  }

  public static Instant last(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
  }
}
