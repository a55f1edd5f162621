package io.github.partnerconsole.sandbox.demo;

import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The bills of the provider's last half year, all invented. */
public final class DemoInvoices {
  private static final int MONTHS = 6;

  private DemoInvoices() {}

  /** Two for each month, of which the last month's are not yet paid, and a correction. */
  static void putInto(State state, Instant now) {
    YearMonth last = YearMonth.from(now.atZone(ZoneOffset.UTC)).minusMonths(1);
    for (int i = 0; i < MONTHS; i++) {
      YearMonth month = last.minusMonths(i);
      int number = month.getYear() % 100 * 100 + month.getMonthValue();
      BigDecimal charges = new BigDecimal("18240.35").add(BigDecimal.valueOf(number, 1));
      put(state, "D0200" + number + "A", true, month, charges, i == 0);
      String currency = i % 3 == 2 ? "GBP" : "EUR";
      ObjectNode once =
          put(state, "G00002" + number, false, month, charges.movePointLeft(1), i == 0);
      once.put("currency", currency);
    }
    YearMonth corrected = last.minusMonths(1);
    int number = corrected.getYear() % 100 * 100 + corrected.getMonthValue();
    amend(state, "G00009" + number, "G00002" + number, corrected);
  }

  /** Adds an unpaid invoice of this id, of the month before. */
  public static void put(State state, String id, boolean isRecurring, Instant now) {
    YearMonth month = YearMonth.from(now.atZone(ZoneOffset.UTC)).minusMonths(1);
    put(state, id, isRecurring, month, new BigDecimal("2076.63"), true);
  }

  /** Adds a correction to an invoice. */
  public static void amend(State state, String id, String amended, Instant now) {
    amend(state, id, amended, YearMonth.from(now.atZone(ZoneOffset.UTC)).minusMonths(1));
  }

  private static void amend(State state, String id, String amended, YearMonth month) {
    put(state, id, false, month, new BigDecimal("-120.40"), true).put("amends", amended);
  }

  private static ObjectNode put(
      State state,
      String id,
      boolean isRecurring,
      YearMonth month,
      BigDecimal charges,
      boolean isOpen) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode().put("id", id);
    kept.put("recurring", isRecurring).put("currency", "EUR");
    kept.put("from", month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant().toString());
    kept.put("to", month.atEndOfMonth().atTime(23, 59, 59).toInstant(ZoneOffset.UTC).toString());
    Instant date = month.plusMonths(1).atDay(8).atTime(3, 0).toInstant(ZoneOffset.UTC);
    kept.put("date", date.toString()).put("charges", charges);
    kept.put("paid", isOpen ? BigDecimal.ZERO : charges);
    state.put(Section.INVOICES, id, kept);
    return kept;
  }
}
