package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.Price;
import io.github.partnerconsole.core.catalog.QuantityRules;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.finding.Field;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of a draft's basket.
 *
 * @param market whose price sheet it was chosen from
 * @param choice the term, billing plan and price that the customer gets, as they were when it was
 *     chosen
 * @param sent what Microsoft is asked for; differs where annual billing is not provisioned
 * @param typedQuantity what the user typed, kept as it is so that nothing typed is lost
 * @param seen the choice at the price that the user saw, where the price sheet changed it since
 * @param withdrawn whether the price sheet no longer has the choice
 */
public record OrderLine(
    Market market,
    String title,
    Segment segment,
    BillingChoice choice,
    BillingChoice sent,
    String typedQuantity,
    Optional<BillingChoice> seen,
    boolean withdrawn) {

  /** A line as it was just chosen. */
  public OrderLine(
      Market market,
      String title,
      Segment segment,
      BillingChoice choice,
      BillingChoice sent,
      String typedQuantity) {
    this(market, title, segment, choice, sent, typedQuantity, Optional.empty(), false);
  }

  public SkuKey sku() {
    return choice.line().sku();
  }

  /** Where findings about the line are shown; a basket holds a SKU once. */
  public Field field() {
    return new Field("basket." + sku());
  }

  /** The number of seats, where what was typed is one. */
  public OptionalInt quantity() {
    return QuantityRules.parse(typedQuantity);
  }

  /** The price of all its seats, where their number is known. */
  public Optional<Price> price() {
    OptionalInt seats = quantity();
    return seats.isPresent() ? Optional.of(Price.of(choice, seats.getAsInt())) : Optional.empty();
  }

  public boolean isFree() {
    return choice.line().isFree();
  }

  /** The line as the user chose it anew, at the price that is shown there. */
  public OrderLine withChoice(BillingChoice changed, BillingChoice changedSent) {
    return new OrderLine(market, title, segment, changed, changedSent, typedQuantity);
  }

  public OrderLine withTypedQuantity(String changed) {
    return new OrderLine(market, title, segment, choice, sent, changed, seen, withdrawn);
  }

  /**
   * The line as the price sheet has it now; remembers the price that the user saw, where that was
   * another one.
   *
   * @param agreed whether the user agreed to the price that the line has
   */
  OrderLine priced(BillingChoice now, BillingChoice nowSent, boolean agreed) {
    BillingChoice saw = agreed && !costsTheSame(choice, now) ? choice : seen.orElse(choice);
    Optional<BillingChoice> kept = costsTheSame(saw, now) ? Optional.empty() : Optional.of(saw);
    return new OrderLine(market, title, segment, now, nowSent, typedQuantity, kept, false);
  }

  private static boolean costsTheSame(BillingChoice one, BillingChoice other) {
    Price price = Price.perSeat(one);
    Price otherPrice = Price.perSeat(other);
    return price.currency().equals(otherPrice.currency())
        && price.amount().compareTo(otherPrice.amount()) == 0;
  }

  /** The line whose choice the price sheet no longer has; kept for the user to mend. */
  OrderLine withdraw() {
    return new OrderLine(market, title, segment, choice, sent, typedQuantity, seen, true);
  }
}
