package io.github.partnerconsole.core.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One line of a price sheet, cell by cell.
 *
 * @param number where it starts in the file, the header being 1
 */
record SheetLine(SheetHeader header, long number, List<String> cells) {

  private static final int LONGEST_QUOTE = 40;
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z]{1,40}");
  private static final Pattern SHORT_ID = Pattern.compile("[0-9A-Za-z]{1,4}");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  /** Bounded on purpose: a number such as 1e999999999 would take all memory when printed. */
  private static final Pattern PRICE = Pattern.compile("\\d{1,12}(\\.\\d{1,10})?");

  private static final Pattern NEGATIVE_PRICE = Pattern.compile("[-\\u2212]" + PRICE);

  SkuKey sku() throws BadCell {
    return new SkuKey(matching(Column.PRODUCT_ID, ID), matching(Column.SKU_ID, SHORT_ID));
  }

  Market market() throws BadCell {
    return new Market(matching(Column.MARKET, COUNTRY));
  }

  Currency currency() throws BadCell {
    try {
      return Currency.getInstance(required(Column.CURRENCY));
    } catch (IllegalArgumentException _) {
      throw bad(Column.CURRENCY, LineFault.Reason.UNKNOWN_WORD);
    }
  }

  Segment segment() throws BadCell {
    return known(Column.SEGMENT, Arrays.asList(Segment.values()), Enum::name);
  }

  PriceLine price() throws BadCell {
    Optional<Term> term = term();
    return new PriceLine(
        sku(),
        term,
        plan(term),
        currency(),
        amount(Column.UNIT_PRICE),
        amount(Column.ERP_PRICE),
        moment(Column.EFFECTIVE_START_DATE),
        moment(Column.EFFECTIVE_END_DATE));
  }

  /** The SKU that the line describes, with no prices yet. */
  CatalogSku description() throws BadCell {
    return new CatalogSku(
        sku(),
        segment(),
        required(Column.PRODUCT_TITLE),
        required(Column.SKU_TITLE),
        text(Column.SKU_DESCRIPTION),
        text(Column.PUBLISHER),
        text(Column.UNIT_OF_MEASURE),
        text(Column.TAGS),
        List.of());
  }

  private Optional<Term> term() throws BadCell {
    return text(Column.TERM_DURATION).isEmpty()
        ? Optional.empty()
        : Optional.of(known(Column.TERM_DURATION, Arrays.asList(Term.values()), Enum::name));
  }

  /** A line of the older list has no plan either: its price is that of a month. */
  private BillingPlan plan(Optional<Term> term) throws BadCell {
    return term.isEmpty() && text(Column.BILLING_PLAN).isEmpty()
        ? BillingPlan.MONTHLY
        : known(Column.BILLING_PLAN, Arrays.asList(BillingPlan.values()), Enum::name);
  }

  private BigDecimal amount(Column column) throws BadCell {
    String text = required(column);
    if (NEGATIVE_PRICE.matcher(text).matches()) {
      throw bad(column, LineFault.Reason.NEGATIVE);
    }
    if (!PRICE.matcher(text).matches()) {
      throw bad(column, LineFault.Reason.NOT_A_NUMBER);
    }
    return new BigDecimal(text);
  }

  private Instant moment(Column column) throws BadCell {
    try {
      return Instant.parse(required(column));
    } catch (DateTimeParseException _) {
      throw bad(column, LineFault.Reason.NOT_A_DATE);
    }
  }

  private <T> T known(Column column, Iterable<T> values, Function<T, String> name) throws BadCell {
    String text = required(column);
    for (T value : values) {
      if (name.apply(value).equalsIgnoreCase(text)) {
        return value;
      }
    }
    throw bad(column, LineFault.Reason.UNKNOWN_WORD);
  }

  private String matching(Column column, Pattern pattern) throws BadCell {
    String text = required(column);
    if (!pattern.matcher(text).matches()) {
      throw bad(column, LineFault.Reason.UNKNOWN_WORD);
    }
    return text;
  }

  private String required(Column column) throws BadCell {
    String text = text(column);
    if (text.isEmpty()) {
      throw bad(column, LineFault.Reason.MISSING);
    }
    return text;
  }

  private String text(Column column) {
    return CONTROLS.matcher(header.text(cells, column)).replaceAll(" ");
  }

  /** What is to be said about a cell of this line. */
  BadCell bad(Column column, LineFault.Reason reason) {
    return new BadCell(fault(column.title(), text(column), reason));
  }

  LineFault fault(String column, String value, LineFault.Reason reason) {
    String quoted =
        value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "…";
    return new LineFault(number, column, quoted, reason);
  }
}
