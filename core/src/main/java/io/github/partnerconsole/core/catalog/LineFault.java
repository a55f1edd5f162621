package io.github.partnerconsole.core.catalog;

/**
 * A line of a price sheet that was left out.
 *
 * @param line its number in the file, the header being 1
 * @param column the column at fault
 * @param value what stands there, shortened
 */
public record LineFault(long line, String column, String value, Reason reason) {

  /** What is wrong with the value. */
  public enum Reason {
    MISSING,
    NOT_A_NUMBER,
    NEGATIVE,
    NOT_A_DATE,
    UNKNOWN_WORD,
    OTHER_MARKET,
    OTHER_CURRENCY,
    DUPLICATE,
    WRONG_NUMBER_OF_CELLS
  }
}
