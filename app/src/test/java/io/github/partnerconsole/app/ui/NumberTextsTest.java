package io.github.partnerconsole.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class NumberTextsTest {
  private static String money(String amount, String currency) {
    return NumberTexts.money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  @Test
  void moneyStandsBehindItsCurrencyWithoutABreak() {
    assertEquals("€\u00a0405.10", money("405.1", "EUR"));
    assertEquals("€\u00a02,870.00", money("2870", "EUR"));
    assertEquals("CHF\u00a00.00", money("0", "CHF"));
  }

  @Test
  void moneyIsNeverRounded() {
    assertEquals("€\u00a01.005", money("1.0050", "EUR"));
    assertEquals("€\u00a012,345,678,901,234,567,890.12", money("12345678901234567890.12", "EUR"));
  }

  @Test
  void currenciesHaveTheirOwnDecimals() {
    assertEquals("¥\u00a01,284", money("1284", "JPY"));
    assertEquals("KWD\u00a01.500", money("1.5", "KWD"));
  }

  @Test
  void minusIsARealMinusInFront() {
    assertEquals("\u2212€\u00a033.60", money("-33.60", "EUR"));
    assertEquals("\u22122.5", NumberTexts.number(new BigDecimal("-2.50")));
  }

  @Test
  void countsAreGrouped() {
    assertEquals("4,370", NumberTexts.count(4370));
    assertEquals("100", NumberTexts.count(100));
  }
}
