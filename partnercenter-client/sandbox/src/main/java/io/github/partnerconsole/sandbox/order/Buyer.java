package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.catalogue.Market;
import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.partner.Resellers;
import io.github.partnerconsole.sandbox.product.Ware;
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
public record Buyer(ObjectNode customer, Market market, State state, List<String> products) {

  public static Buyer of(ObjectNode customer, Market market, State state) {
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
  boolean hasBaseFor(Ware ware) {
    List<String> needed = ware.limits().prerequisites();
    return needed.isEmpty()
        || needed.stream().map(key -> key.split(":", -1)[0]).anyMatch(products::contains);
  }

  String id() {
    return Customers.id(customer);
  }

  void requireQualified(Ware ware) {
    String segment = ware.segment();
    if (!segment.isEmpty() && !Customers.segments(customer).contains(segment)) {
      throw new Refusal(ApiError.NOT_QUALIFIED, segment);
    }
    requireUnused(ware, 0);
  }

  /** A trial is had once; other offers may have a limit of their own (27006). */
  void requireUnused(Ware ware, long more) {
    int limit = ware.facts().path("useLimit").asInt(ware.isTrial() ? 1 : Integer.MAX_VALUE);
    if (had(ware) + more >= limit) {
      throw new Refusal(ApiError.TRIAL_USED, ware.key());
    }
  }

  void requireReseller(String mpnId) {
    if (Resellers.byMpnId(state, mpnId).isEmpty()) {
      throw new Refusal(ApiError.NOT_A_RESELLER, mpnId);
    }
  }

  private long had(Ware ware) {
    return subscriptions(customer, state)
        .map(kept -> kept.path("catalogItemId").asString())
        .filter(item -> item.equalsIgnoreCase(ware.item()) || item.startsWith(ware.key() + ":"))
        .count();
  }

  private static Stream<ObjectNode> subscriptions(ObjectNode customer, State state) {
    return state
        .all(Section.SUBSCRIPTIONS)
        .filter(kept -> kept.path("customer").asString().equals(Customers.id(customer)));
  }
}
