package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.Instalments;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What the first invoice of an order comes to: one invoice of each line, as the customer is billed.
 *
 * @param amount what the partner pays, net of tax
 */
public record FirstInvoice(BigDecimal amount, Currency currency) {

  /** Absent where there is no line, or where lines of several currencies have no sum. */
  public static Optional<FirstInvoice> of(List<PlannedLine> lines) {
    List<Currency> currencies = lines.stream().map(PlannedLine::currency).distinct().toList();
    if (currencies.size() != 1) {
      return Optional.empty();
    }
    BigDecimal sum =
        lines.stream()
            .map(line -> instalments(line).each())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(new FirstInvoice(sum, currencies.getFirst()));
  }

  /**
   * Whether a line does not divide evenly into its invoices, so that the first one may differ in
   * its last digit.
   */
  public static boolean isRounded(List<PlannedLine> lines) {
    return lines.stream().anyMatch(line -> instalments(line).rounded());
  }

  private static Instalments instalments(PlannedLine line) {
    BigDecimal term = line.unitPrice().multiply(BigDecimal.valueOf(line.quantity()));
    int invoices = line.billedPlan().invoicesIn(line.orderedTerm());
    return Instalments.of(term, line.currency(), invoices);
  }
}
