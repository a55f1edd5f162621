package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.Term;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstInvoiceTest {

  private static PlannedLine line(
      Term term, BillingPlan billed, int seats, String unitPrice, String currency) {
    return new PlannedLine(
        new SkuKey("CFQ7TTC0LDPB", "0001"),
        "Business Basic",
        Segment.COMMERCIAL,
        term,
        BillingPlan.MONTHLY,
        billed,
        seats,
        new BigDecimal(unitPrice),
        Currency.getInstance(currency),
        Optional.empty());
  }

  private static Optional<FirstInvoice> euros(String amount) {
    return Optional.of(new FirstInvoice(new BigDecimal(amount), Currency.getInstance("EUR")));
  }

  @Test
  void aYearBilledByTheMonthInvoicesATwelfthOfItsTermPrice() {
    assertEquals(
        euros("125.00"),
        FirstInvoice.of(List.of(line(Term.P1Y, BillingPlan.MONTHLY, 25, "60.00", "EUR"))));
  }

  @Test
  void aYearBilledAheadInvoicesAllOfItThoughMicrosoftIsAskedForMonths() {
    assertEquals(
        euros("1500.00"),
        FirstInvoice.of(List.of(line(Term.P1Y, BillingPlan.ANNUAL, 25, "60.00", "EUR"))));
  }

  @Test
  void threeYearsBilledByTheYearInvoiceAThirdThoughMicrosoftIsAskedForMonths() {
    PlannedLine old = line(Term.P1M, BillingPlan.ANNUAL, 1, "60.00", "EUR");
    PlannedLine now =
        new PlannedLine(
            old.sku(),
            old.title(),
            old.segment(),
            old.term(),
            old.plan(),
            old.billedPlan(),
            old.quantity(),
            old.unitPrice(),
            old.currency(),
            Optional.of(Term.P3Y));
    assertEquals(euros("20.00"), FirstInvoice.of(List.of(now)));
  }

  @Test
  void threeYearsBilledByTheYearInvoiceAThird() {
    assertEquals(
        euros("20.00"),
        FirstInvoice.of(List.of(line(Term.P3Y, BillingPlan.ANNUAL, 1, "60.00", "EUR"))));
  }

  @Test
  void linesAddUpEachRoundedAsItsInvoiceIs() {
    assertEquals(
        euros("16.67"),
        FirstInvoice.of(
            List.of(
                line(Term.P1Y, BillingPlan.MONTHLY, 1, "100.00", "EUR"),
                line(Term.P1Y, BillingPlan.MONTHLY, 1, "100.00", "EUR"),
                line(Term.P1M, BillingPlan.NONE, 3, "0.00", "EUR"),
                line(Term.P1M, BillingPlan.MONTHLY, 1, "0.01", "EUR"))));
  }

  @Test
  void nothingAndSeveralCurrenciesHaveNoSum() {
    assertEquals(Optional.empty(), FirstInvoice.of(List.of()));
    assertEquals(
        Optional.empty(),
        FirstInvoice.of(
            List.of(
                line(Term.P1M, BillingPlan.MONTHLY, 1, "1.00", "EUR"),
                line(Term.P1M, BillingPlan.MONTHLY, 1, "1.00", "USD"))));
  }
}
