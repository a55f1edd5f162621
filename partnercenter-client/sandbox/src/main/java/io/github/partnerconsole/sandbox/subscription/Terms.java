package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import java.time.DateTimeException;
import java.time.Period;

/** Lengths of terms and of billing periods, in months. */
public final class Terms {
  /** Far longer than any term that is sold; dates cannot be reckoned with without an end. */
  private static final int LONGEST = 120;

  private Terms() {}

  /** The time of a term such as P1Y; zero for what is none. */
  public static Period period(String term) {
    try {
      Period period = Period.parse(term);
      long months = period.toTotalMonths();
      return months >= 1 && months <= LONGEST ? period : Period.ZERO;
    } catch (DateTimeException e) {
      return Period.ZERO;
    }
  }

  /** Months of a term such as P1Y; 0 for what is none. */
  public static long months(String term) {
    return period(term).toTotalMonths();
  }

  /** Months that one bill is for; 0 for what is billed once or not at all. */
  public static int monthsBilled(String cycle) {
    return switch (cycle) {
      case "monthly" -> 1;
      case "annual" -> 12;
      case "biennial" -> 24;
      case "triennial" -> 36;
      default -> 0;
    };
  }

  /** Refuses a cycle of licences that is unknown (900269) or longer than the term (900270). */
  public static void requireBillable(String term, String cycle) {
    if (monthsBilled(cycle) == 0 && !cycle.equals("none") && !cycle.equals("one_time")) {
      throw new Refusal(ApiError.BILLING_CYCLE_INVALID);
    }
    if (monthsBilled(cycle) > months(term)) {
      throw new Refusal(ApiError.BILLING_LONGER_THAN_TERM);
    }
  }
}
