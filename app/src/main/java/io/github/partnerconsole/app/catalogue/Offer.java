package io.github.partnerconsole.app.catalogue;

import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.Price;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One price of a SKU, and whether it may be ordered now. */
record Offer(BillingChoice choice, State state) {

  private static final AnnualBilling ALL_ON = new AnnualBilling(true, true);
  private static final int LONGEST_TERM = 36;

  /** What the switches of annual billing make of it. */
  enum State {
    OFFERED,
    /** May be ordered, and Microsoft gets a monthly billing plan. */
    OFFERED_AS_MONTHLY,
    NOT_OFFERED
  }

  /** Every price of the SKU, the shortest term first, offered or not. */
  static List<Offer> all(BillingChoices choices) {
    return BillingChoices.of(choices.sku(), ALL_ON).offered().stream()
        .map(choice -> new Offer(choice, state(choice, choices)))
        .toList();
  }

  private static State state(BillingChoice choice, BillingChoices choices) {
    if (!choices.offered().contains(choice)) {
      return State.NOT_OFFERED;
    }
    return choices.provisionedAs(choice).equals(Optional.of(choice))
        ? State.OFFERED
        : State.OFFERED_AS_MONTHLY;
  }

  /** The price of one seat. */
  Price price() {
    return Price.perSeat(choice);
  }

  /** The lowest price for the time it pays for; of equal ones that of the shortest term. */
  static Optional<Price> lowest(BillingChoices choices) {
    return choices.offered().stream()
        .map(Price::perSeat)
        .min(Comparator.comparing(Offer::forLongestTerm));
  }

  /** All terms divide the longest one, so this compares without rounding. */
  private static BigDecimal forLongestTerm(Price price) {
    return price
        .amount()
        .multiply(BigDecimal.valueOf(LONGEST_TERM / price.basis().term().months()));
  }
}
