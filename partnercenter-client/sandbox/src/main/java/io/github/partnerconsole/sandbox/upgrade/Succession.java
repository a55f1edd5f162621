package io.github.partnerconsole.sandbox.upgrade;

import io.github.partnerconsole.sandbox.catalogue.Market;
import io.github.partnerconsole.sandbox.catalogue.Markets;
import io.github.partnerconsole.sandbox.customer.Shopper;
import io.github.partnerconsole.sandbox.order.Buyer;
import io.github.partnerconsole.sandbox.order.Purchase;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Orders that nobody placed: those of subscriptions that take the place of others. */
public final class Succession {
  private final Purchase purchase;
  private final Markets markets;

  public Succession(Purchase purchase, Markets markets) {
    this.purchase = purchase;
    this.markets = markets;
  }

  /**
   * One order, kept with its subscriptions, one for each successor and in their order.
   *
   * @param at when it is placed
   * @param andThen what else holds for each of the subscriptions, as it is kept
   */
  public ObjectNode order(
      List<Successor> successors, Instant at, State state, Consumer<ObjectNode> andThen) {
    ObjectNode customer =
        state
            .find(Section.CUSTOMERS, successors.getFirst().source().customer())
            .orElseThrow(() -> new IllegalStateException("a subscription of nobody"));
    Market market = Shopper.market(customer, markets);
    List<ObjectNode> lines =
        successors.stream().map(each -> each.line(market.currency().code())).toList();
    List<Ware> wares = successors.stream().map(Successor::ware).toList();
    ObjectNode order = purchase.place(lines, wares, Buyer.of(customer, market, state));
    order.put("createdAt", at.toString());
    for (int i = 0; i < successors.size(); i++) {
      adapt(order.path("lines").path(i).asObject(), successors.get(i), at, state, andThen);
    }
    return order;
  }

  private static void adapt(
      ObjectNode line, Successor successor, Instant at, State state, Consumer<ObjectNode> andThen) {
    String made = line.path("subscription").asString();
    ObjectNode kept = state.find(Section.SUBSCRIPTIONS, made).orElseThrow();
    if (!successor.id().isEmpty()) {
      state.remove(Section.SUBSCRIPTIONS, made);
      line.put("subscription", successor.id());
      kept.put("id", successor.id()).put("subscription", successor.id());
      state.put(Section.SUBSCRIPTIONS, successor.id(), kept);
    }
    kept.put("createdAt", at.toString()).put("billingCycle", successor.cycle());
    successor.end().ifPresent(end -> kept.put("termEnd", end.toString()));
    andThen.accept(kept);
  }

  /** The ids of the subscriptions of an order, line by line. */
  public static List<String> subscriptions(ObjectNode order) {
    return order
        .path("lines")
        .valueStream()
        .map((JsonNode line) -> line.path("subscription").asString())
        .toList();
  }
}
