package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the buyer of an Azure savings plan commits to spend in every hour of its term
 * (azure-purchase-savings-plan page, 2023-06).
 *
 * @param amount in the currency, for an hour
 */
record Commitment(BigDecimal amount, String currency, String grain) {
  private static final String MEMBER = "purchaseCommitment";
  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?(E-?\\d)?");
  private static final BigDecimal LEAST = new BigDecimal("0.001");
  private static final int HOURS_OF_A_YEAR = 8_760;

  /** The one of a line as it was sent; refused where it is none. */
  static Optional<Commitment> sent(Body line) {
    Body sent = line.at(MEMBER);
    if (!sent.isPresent()) {
      return Optional.empty();
    }
    BigDecimal amount =
        sent.text("amount")
            .flatMap(Commitment::number)
            .filter(number -> number.compareTo(LEAST) >= 0)
            .orElseThrow(() -> refusal("The commitment is " + LEAST + " an hour at the least."));
    return Optional.of(
        new Commitment(
            amount, sent.text("currency").orElse("usd"), sent.text("grain").orElse("hourly")));
  }

  static Refusal refusal(String why) {
    return new Refusal(ApiError.INVALID_INPUT, why);
  }

  /** Of so many digits as an amount can have: 1E999999999 would take all memory to write out. */
  private static Optional<BigDecimal> number(String text) {
    return Optional.of(text).filter(it -> AMOUNT.matcher(it).matches()).map(BigDecimal::new);
  }

  /** The one of a line that is kept. */
  static Optional<Commitment> of(ObjectNode line) {
    JsonNode kept = line.path(MEMBER);
    return kept.isObject()
        ? Optional.of(
            new Commitment(
                kept.path("amount").asDecimal(),
                kept.path("currency").asString(),
                kept.path("grain").asString()))
        : Optional.empty();
  }

  void putInto(ObjectNode line) {
    ObjectNode shape = Shapes.object().put("amount", amount).put("currency", currency);
    line.set(MEMBER, shape.put("grain", grain));
  }

  /** What it comes to over a term, such as P1Y. */
  BigDecimal over(String term) {
    return amount
        .multiply(BigDecimal.valueOf((long) HOURS_OF_A_YEAR * years(term)))
        .setScale(2, RoundingMode.HALF_UP);
  }

  private static int years(String term) {
    try {
      return Math.max(1, Period.parse(term).getYears());
    } catch (DateTimeException e) {
      return 1;
    }
  }
}
