package io.github.partnerconsole.core.catalog;

import static io.github.partnerconsole.core.catalog.BillingPlan.ANNUAL;
import static io.github.partnerconsole.core.catalog.BillingPlan.MONTHLY;
import static io.github.partnerconsole.core.catalog.Sheets.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PriceTest {

  private static final AnnualBilling ON = new AnnualBilling(true, true);

  @Test
  @Tag("scenario-4")
  void aYearOfAMonthlyPriceIsTwelveMonthsExactly() {
    CatalogSku legacy = Sheets.sku(line("Mail", "TST01", "1", "", "", "10.15"));
    Price year = Price.perSeat(choice(legacy, Term.P1Y, ANNUAL));
    assertEquals(new BigDecimal("121.80"), year.amount());
    assertTrue(year.basis().derived());
    assertEquals(1, year.basis().quantity());
    Price month = Price.perSeat(choice(legacy, Term.P1M, MONTHLY));
    assertEquals(new BigDecimal("10.15"), month.amount());
    assertFalse(month.basis().derived());
  }

  @Test
  @Tag("scenario-4")
  void aLineOfAYearIsNeverMultiplied() {
    CatalogSku sku = Sheets.sku(line("Mail", "TST01", "1", "P1Y", "Annual", "121.80"));
    Price year = Price.perSeat(choice(sku, Term.P1Y, ANNUAL));
    assertEquals(new PriceBasis(Term.P1Y, ANNUAL, 1, false), year.basis());
    assertEquals(new BigDecimal("121.80"), year.amount());
    assertEquals(1, year.instalments().invoices());
  }

  @Test
  @Tag("scenario-4")
  void aLineOfAYearPaidMonthlyIsSpreadOverTwelveInvoices() {
    CatalogSku sku = Sheets.sku(line("Mail", "TST01", "1", "P1Y", "Monthly", "157.56"));
    Price year = Price.of(choice(sku, Term.P1Y, MONTHLY), 10);
    assertEquals(new BigDecimal("1575.60"), year.amount());
    assertEquals(12, year.instalments().invoices());
    assertEquals(new BigDecimal("131.30"), year.instalments().each());
    assertFalse(year.instalments().rounded());
  }

  @Test
  void anInvoiceThatDoesNotDivideEvenlySaysSo() {
    Currency euro = Currency.getInstance("EUR");
    Instalments uneven = Instalments.of(new BigDecimal("100"), euro, 12);
    assertEquals(new BigDecimal("8.33"), uneven.each());
    assertTrue(uneven.rounded());
  }

  @Test
  void invoicesHaveTheDigitsOfTheirCurrency() {
    Instalments yen = Instalments.of(new BigDecimal("1200"), Currency.getInstance("JPY"), 12);
    assertEquals(new BigDecimal("100"), yen.each());
    assertFalse(yen.rounded());
  }

  @Test
  void threeYearsPaidAnnuallyBringThreeInvoices() {
    assertEquals(3, ANNUAL.invoicesIn(Term.P3Y));
    assertEquals(36, MONTHLY.invoicesIn(Term.P3Y));
    assertEquals(1, BillingPlan.TRIENNIAL.invoicesIn(Term.P3Y));
    assertEquals(1, BillingPlan.NONE.invoicesIn(Term.P1M));
  }

  @Test
  void manySeatsNeverDrift() {
    CatalogSku sku = Sheets.sku(line("Mail", "TST01", "1", "P1M", "Monthly", "0.1"));
    Price price = Price.of(choice(sku, Term.P1M, MONTHLY), 999_999_999);
    assertEquals(new BigDecimal("99999999.9"), price.amount());
  }

  private static BillingChoice choice(CatalogSku sku, Term term, BillingPlan plan) {
    return BillingChoices.of(sku, ON).find(term, plan).orElseThrow();
  }
}
