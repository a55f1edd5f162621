package io.github.partnerconsole.sandbox.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A currency of price sheets.
 *
 * @param perDollar how much of it an American dollar is worth in the sandbox, an invented rate
 */
public record Currency(String code, String symbol, int decimals, BigDecimal perDollar) {
  static Currency of(NamedCsvRecord line) {
    return new Currency(
        line.getField("code"),
        line.getField("symbol"),
        Integer.parseInt(line.getField("decimals")),
        new BigDecimal(line.getField("perDollar")));
  }

  /** An amount of this currency in another, rounded to what that one has; its own is untouched. */
  BigDecimal into(Currency other, BigDecimal amount) {
    if (code.equals(other.code)) {
      return amount;
    }
    return amount
        .multiply(other.perDollar)
        .divide(perDollar, MathContext.DECIMAL64)
        .setScale(other.decimals, RoundingMode.HALF_UP);
  }
}
