package io.github.partnerconsole.sandbox.wire;

import io.github.partnerconsole.sandbox.http.Body;
import java.util.List;
import java.util.Locale;

/**
 * The billing cycles as the API prints them (product resources page, BillingCycleType, 2023-10).
 */
public final class BillingCycles {
  private static final List<String> ALL =
      List.of("monthly", "annual", "triennial", "biennial", "one_time", "none", "unknown");

  private BillingCycles() {}

  /** Callers send OneTime, one_time or onetime; an unknown text stays as it is, in lower case. */
  public static String spelled(String sent) {
    String plain = Spelling.plain(sent);
    return ALL.stream()
        .filter(each -> Spelling.plain(each).equals(plain))
        .findFirst()
        .orElse(sent.toLowerCase(Locale.ROOT));
  }

  /** The cycle that a body asks for; it says unknown where it asks for none. */
  public static String of(Body sent, String otherwise) {
    return sent.text("billingCycle")
        .map(BillingCycles::spelled)
        .filter(cycle -> !cycle.equals("unknown"))
        .orElse(otherwise);
  }
}
