package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import java.time.DateTimeException;
import java.time.Period;

/** Lengths of terms and of billing periods, in months. */
public final class Terms {
  private Terms() {}

  /** Months of a term such as P1Y; 0 for what is none. */
  public static long months(String term) {
    try {
      return Math.max(0, Period.parse(term).toTotalMonths());
    } catch (DateTimeException e) {
      return 0;
    }
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
