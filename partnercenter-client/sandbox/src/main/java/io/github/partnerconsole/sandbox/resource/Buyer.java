package io.github.partnerconsole.sandbox.resource;

import io.github.partnerconsole.sandbox.catalogue.Market;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * A customer as a buyer.
 *
 * @param products ids of the products that the customer has, or has in the same cart
 */
record Buyer(ObjectNode customer, Market market, State state, List<String> products) {

  static Buyer of(ObjectNode customer, Market market, State state) {
    return new Buyer(
        customer,
        market,
        state,
        subscriptions(customer, state).map(kept -> kept.path("productId").asString()).toList());
  }

  Buyer with(List<String> more) {
    return new Buyer(
        customer, market, state, Stream.concat(products.stream(), more.stream()).toList());
  }

  boolean pays(Optional<String> currency) {
    return currency.isEmpty() || currency.get().equalsIgnoreCase(market.currency().code());
  }

  /** An add-on needs one of its prerequisites, of whichever segment. */
  boolean hasBaseFor(Sku sku) {
    List<String> needed = sku.limits().prerequisites();
    return needed.isEmpty()
        || needed.stream().map(key -> key.split(":", -1)[0]).anyMatch(products::contains);
  }

  void requireQualified(Sku sku) {
    if (!Customers.segments(customer).contains(sku.segment())) {
      throw new Refusal(ApiError.NOT_QUALIFIED, sku.segment());
    }
    if (sku.isTrial() && hasHad(sku)) {
      throw new Refusal(ApiError.TRIAL_USED, sku.key());
    }
  }

  void requireReseller(String mpnId) {
    if (Resellers.byMpnId(state, mpnId).isEmpty()) {
      throw new Refusal(ApiError.NOT_A_RESELLER, mpnId);
    }
  }

  private boolean hasHad(Sku sku) {
    return subscriptions(customer, state)
        .map(kept -> kept.path("productId").asString() + ":" + kept.path("skuId").asString())
        .anyMatch(sku.key()::equals);
  }

  private static Stream<ObjectNode> subscriptions(ObjectNode customer, State state) {
    return state
        .all(Section.SUBSCRIPTIONS)
        .filter(kept -> kept.path("customer").asString().equals(Customers.id(customer)));
  }
}
