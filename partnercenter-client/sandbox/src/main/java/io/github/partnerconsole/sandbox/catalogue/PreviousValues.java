package io.github.partnerconsole.sandbox.catalogue;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The last column of a price sheet: what changed lines said before, as Microsoft writes it. */
record PreviousValues(String text) {
  static final PreviousValues NONE = new PreviousValues("");
  private static final Pattern PRICE =
      Pattern.compile("('(?:ERP Price|UnitPrice)': ')(\\d+(?:\\.\\d+)?)'");

  static PreviousValues prices(BigDecimal erp, BigDecimal unit) {
    return new PreviousValues(
        "{'ERP Price': '%s', 'UnitPrice': '%s'}".formatted(plain(erp), plain(unit)));
  }

  /** The same with its prices in another currency. */
  PreviousValues in(Currency other, Currency from) {
    return new PreviousValues(
        PRICE.matcher(text).replaceAll(match -> converted(match, other, from)));
  }

  static String plain(BigDecimal amount) {
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }

  private static String converted(MatchResult match, Currency other, Currency from) {
    return match.group(1) + plain(from.into(other, new BigDecimal(match.group(2)))) + "'";
  }
}
