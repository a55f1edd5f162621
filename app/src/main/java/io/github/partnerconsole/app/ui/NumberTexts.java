package io.github.partnerconsole.app.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;

/** Numbers and money as they are shown: exact, never rounded, with a real minus sign. */
public final class NumberTexts {
  private static final char MINUS = '\u2212';
  private static final char NO_BREAK_SPACE = '\u00a0';

  private NumberTexts() {}

  /**
   * An amount with its currency in front, such as {@code € 405.10} or {@code −€ 33.60}. It has at
   * least the currency's usual decimals, and more where the amount has more.
   */
  public static String money(BigDecimal amount, Currency currency) {
    String sign = amount.signum() < 0 ? String.valueOf(MINUS) : "";
    int decimals = Math.max(0, currency.getDefaultFractionDigits());
    return sign + currency.getSymbol(Locale.US) + NO_BREAK_SPACE + digits(amount.abs(), decimals);
  }

  /** A number in full, without trailing zeros, such as {@code 1,284} or {@code −2.5}. */
  public static String number(BigDecimal number) {
    return (number.signum() < 0 ? String.valueOf(MINUS) : "") + digits(number.abs(), 0);
  }

  /** A count, such as {@code 4,370}. */
  public static String count(long number) {
    return number(BigDecimal.valueOf(number));
  }

  private static String digits(BigDecimal number, int leastDecimals) {
    int decimals = Math.max(leastDecimals, number.stripTrailingZeros().scale());
    var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }
}
