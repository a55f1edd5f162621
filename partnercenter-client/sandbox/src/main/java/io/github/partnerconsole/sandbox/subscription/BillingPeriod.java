package io.github.partnerconsole.sandbox.subscription;

import java.time.Instant;
import java.time.Period;
import java.util.Optional;

/** The stretch of a term that is billed at once. */
final class BillingPeriod {
  private BillingPeriod() {}

  /** When the current one ends; empty for what is billed once and has no term. */
  static Optional<Instant> endOf(KeptSubscription kept, Instant now) {
    if (kept.billingCycle().equals("one_time") && !kept.term().isEmpty()) {
      return Optional.of(kept.end());
    }
    return length(kept.billingCycle()).map(length -> endOf(kept, length, now));
  }

  private static Instant endOf(KeptSubscription kept, Period length, Instant now) {
    Instant latest = now.isBefore(kept.end()) ? now : kept.end();
    int periods = 1;
    Instant end = KeptSubscription.end(kept.start(), length);
    while (end.isBefore(latest)) {
      periods++;
      end = KeptSubscription.end(kept.start(), length.multipliedBy(periods));
    }
    return end.isAfter(kept.end()) ? kept.end() : end;
  }

  private static Optional<Period> length(String cycle) {
    return switch (cycle) {
      case "monthly" -> Optional.of(Period.ofMonths(1));
      case "annual" -> Optional.of(Period.ofYears(1));
      case "biennial" -> Optional.of(Period.ofYears(2));
      case "triennial" -> Optional.of(Period.ofYears(3));
      default -> Optional.empty();
    };
  }
}
