package io.github.partnerconsole.core.catalog;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Source;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many seats one order line may have. */
public final class QuantityRules {

  public static final Field QUANTITY = new Field("quantity");

  /**
   * Plain and full-width digits, and no other that Unicode has: a superscript two is not meant as
   * 2. Nine are more than any SKU allows and still fit an {@code int}.
   */
  private static final Pattern WHOLE_NUMBER =
      Pattern.compile("[0\\uFF10]*([0-9\\uFF10-\\uFF19]{1,9})");

  private static final Source LIMITS =
      Source.of("Partner Center, Get a list of SKUs for a product", "2023-10-23");

  private QuantityRules() {}

  /**
   * Checks what was typed as the quantity of a line.
   *
   * @param field the line's place in the draft
   * @param limits what Microsoft said about the SKU; absent while that is not known
   */
  public static List<Finding> check(Field field, String typed, Optional<SkuLimits> limits) {
    if (typed.isBlank()) {
      return List.of(Finding.block("quantity.missing", field));
    }
    OptionalInt quantity = parse(typed);
    if (quantity.isEmpty()) {
      return List.of(Finding.block("quantity.notWhole", field, typed.strip()));
    }
    if (quantity.getAsInt() == 0) {
      return List.of(Finding.block("quantity.zero", field));
    }
    return limits
        .flatMap(known -> outside(field, quantity.getAsInt(), known))
        .map(List::of)
        .orElse(List.of());
  }

  /** Checks the quantity of the only line there is. */
  public static List<Finding> check(String typed, SkuLimits limits) {
    return check(QUANTITY, typed, Optional.of(limits));
  }

  private static Optional<Finding> outside(Field field, int quantity, SkuLimits limits) {
    if (quantity > limits.maximumQuantity()) {
      return Optional.of(
          Finding.block("quantity.aboveMaximum", field, quantity, limits.maximumQuantity())
              .from(LIMITS));
    }
    if (quantity < limits.minimumQuantity()) {
      return Optional.of(
          Finding.block("quantity.belowMinimum", field, quantity, limits.minimumQuantity())
              .from(LIMITS));
    }
    return Optional.empty();
  }

  /**
   * The number that was typed: digits only, full-width ones too, blanks around them are no matter.
   * Absent for signs, fractions, exponents, separators and anything of more than nine digits.
   */
  public static OptionalInt parse(String typed) {
    Matcher digits = WHOLE_NUMBER.matcher(typed.strip());
    return digits.matches()
        ? OptionalInt.of(Integer.parseInt(digits.group(1)))
        : OptionalInt.empty();
  }
}
