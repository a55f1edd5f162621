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
 */
public record OrderLine(
    Market market,
    String title,
    Segment segment,
    BillingChoice choice,
    BillingChoice sent,
    String typedQuantity) {

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

  public OrderLine withChoice(BillingChoice changed, BillingChoice changedSent) {
    return new OrderLine(market, title, segment, changed, changedSent, typedQuantity);
  }

  public OrderLine withTypedQuantity(String changed) {
    return new OrderLine(market, title, segment, choice, sent, changed);
  }
}
