package io.github.partnerconsole.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Price;
import io.github.partnerconsole.core.catalog.PriceLine;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.Term;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTextsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P1M | MONTHLY   | 1  | 12.60 | EUR | € 12.60 per seat for 1 month, billed monthly
          P1Y | MONTHLY   | 1  | 126   | EUR | € 126.00 per seat for 1 year, billed monthly (12 × € 10.50)
          P1Y | MONTHLY   | 1  | 100   | EUR | € 100.00 per seat for 1 year, billed monthly (12 × about € 8.33)
          P1Y | ANNUAL    | 1  | 120   | EUR | € 120.00 per seat for 1 year, billed annually
          P3Y | ANNUAL    | 1  | 360   | USD | $ 360.00 per seat for 3 years, billed annually (3 × $ 120.00)
          P3Y | TRIENNIAL | 1  | 300   | EUR | € 300.00 per seat for 3 years, billed every 3 years
          P1M | NONE      | 1  | 0     | EUR | € 0.00 per seat for 1 month, not billed
          P1Y | MONTHLY   | 25 | 126   | EUR | € 3,150.00 for 25 seats and 1 year, billed monthly (12 × € 262.50)
          P1Y | ANNUAL    | 1  | 18000 | JPY | ¥ 18,000 per seat for 1 year, billed annually
          P1M | MONTHLY   | 1  | 0.125 | EUR | € 0.125 per seat for 1 month, billed monthly (1 × about € 0.13)
          """)
  void aPriceNamesWhatItIsFor(
      Term term, BillingPlan plan, int seats, BigDecimal amount, String currency, String words) {
    assertEquals(words, plain(PriceTexts.whole(price(term, plan, seats, amount, currency))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P1M | MONTHLY   | 1  | 12.60 | € 12.60 | per seat and month, 1 month, billed monthly
          P1Y | MONTHLY   | 1  | 126   | € 10.50 | per seat and month, 1 year, billed monthly
          P1Y | MONTHLY   | 25 | 126   | € 262.50 | per month for 25 seats, 1 year, billed monthly
          P1Y | MONTHLY   | 1  | 100   | about € 8.33 | per seat and month, 1 year, billed monthly
          P3Y | ANNUAL    | 1  | 360   | € 120.00 | per seat and year, 3 years, billed annually
          P3Y | TRIENNIAL | 1  | 300   | € 300.00 | per seat for 3 years, billed every 3 years
          P1M | NONE      | 1  | 0     | € 0.00 | per seat for 1 month, not billed
          """)
  void anInvoiceNamesWhatItIsFor(
      Term term, BillingPlan plan, int seats, BigDecimal amount, String each, String basis) {
    Price price = price(term, plan, seats, amount, "EUR");
    assertEquals(each, plain(PriceTexts.invoice(price)));
    assertEquals(basis, PriceTexts.invoiceBasis(price.basis()));
  }

  @Test
  @Tag("scenario-4")
  void aYearMadeFromMonthsSaysSo() {
    PriceLine month = line(Optional.empty(), BillingPlan.MONTHLY, new BigDecimal("10.15"), "EUR");
    Price year = Price.perSeat(new BillingChoice(Term.P1Y, BillingPlan.ANNUAL, month));
    assertEquals(
        "€ 121.80 per seat for 1 year, billed annually, 12 × the monthly price",
        plain(PriceTexts.whole(year)));
  }

  @Test
  void theRetailPriceStandsBesideThePartnersOwn() {
    Price price = price(Term.P1Y, BillingPlan.ANNUAL, 2, BigDecimal.TEN, "EUR");
    assertEquals("ERP € 40.00", plain(PriceTexts.retail(price)));
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }

  private static Price price(
      Term term, BillingPlan plan, int seats, BigDecimal amount, String currency) {
    PriceLine line = line(Optional.of(term), plan, amount, currency);
    return Price.of(new BillingChoice(term, plan, line), seats);
  }

  private static PriceLine line(
      Optional<Term> term, BillingPlan plan, BigDecimal amount, String currency) {
    return new PriceLine(
        new SkuKey("CFQ7TTC0XDPB", "0001"),
        term,
        plan,
        Currency.getInstance(currency),
        amount,
        amount.multiply(BigDecimal.TWO),
        Instant.EPOCH,
        Instant.MAX);
  }
}
