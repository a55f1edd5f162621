package io.github.partnerconsole.sandbox.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {
  private final Markets markets = new Markets();
  private final Currency dollar = markets.currency("USD");
  private final Currency yen = markets.currency("JPY");

  @Test
  void anAmountInItsOwnCurrencyIsUntouched() {
    BigDecimal amount = new BigDecimal("13.5600");
    assertEquals(amount, dollar.into(dollar, amount));
  }

  @Test
  void anAmountIsRoundedToWhatTheOtherCurrencyHas() {
    assertEquals(new BigDecimal("149"), dollar.into(yen, new BigDecimal("1.00")));
    assertEquals(new BigDecimal("0.67"), yen.into(dollar, new BigDecimal("100")));
  }

  @ParameterizedTest
  @CsvSource({
    "P1M, Monthly, 120, 120.00",
    "P1Y, Monthly, 120, 10.00",
    "P1Y, Annual, 120, 120.00",
    "P3Y, Monthly, 120, 3.33",
    "P3Y, Annual, 120, 40.00",
    "P3Y, Triennial, 120, 120.00",
    "P1M, None, 0, 0.00"
  })
  void aPeriodsPriceIsItsPartOfTheTerms(String term, String billing, String price, String part) {
    Plan plan = new Plan(term, billing, new BigDecimal(price));
    assertEquals(new BigDecimal(part), plan.pricePerPeriod(plan.price()));
  }

  @Test
  void marketsAreFoundInAnyCaseAndUnknownCurrenciesAreNamed() {
    assertEquals("EUR", markets.find("nl").orElseThrow().currency().code());
    assertTrue(markets.find("XX").isEmpty());
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> markets.currency("XXX"))
            .getMessage()
            .contains("XXX"));
  }

  @Test
  void previousPricesAreConvertedAndPreviousTextsAreNot() {
    PreviousValues before =
        new PreviousValues("{'ERP Price': '2', 'SkuTitle': 'Plan 2', 'UnitPrice': '1.5'}");
    assertEquals(
        "{'ERP Price': '298', 'SkuTitle': 'Plan 2', 'UnitPrice': '224'}",
        before.in(yen, dollar).text());
  }

  @ParameterizedTest
  @CsvSource({"13.50, 13.5", "24.00, 24", "0.00, 0", "1200, 1200"})
  void amountsArePrintedWithoutNeedlessZeros(String amount, String printed) {
    assertEquals(printed, PreviousValues.plain(new BigDecimal(amount)));
  }
}
