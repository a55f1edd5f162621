package io.github.partnerconsole.sandbox.order;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.subscription.Provisioning;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Carts, checkout and orders, wired. */
public record OrderEndpoints(
    Catalogue catalogue,
    Shelf shelf,
    Provisioning provisioning,
    Subscriptions subscriptions,
    InstantSource clock,
    Supplier<UUID> ids,
    Switches switches) {

  /** How something bought comes to be, also by an upgrade or a migration. */
  public Purchase purchase() {
    return new Purchase(shelf, new PurchaseRules(switches, clock), clock, ids);
  }

  public void addTo(Router router) {
    LinePromotion promotions = new LinePromotion(catalogue, clock);
    LineCheck check = new LineCheck(subscriptions, promotions, switches, clock);
    CartLines lines = new CartLines(shelf, check, new LinePrice(catalogue, promotions, clock));
    PurchaseRules rules = new PurchaseRules(switches, clock);
    Orders orders = new Orders(provisioning, catalogue.markets());
    addCarts(router, lines, new Checkout(rules, purchase(), orders, switches));
    addOrders(router, orders, rules, new DirectOrder(lines, rules, purchase()));
  }

  private void addCarts(Router router, CartLines lines, Checkout checkout) {
    new CartsResource(lines, checkout, catalogue.markets(), switches, clock, ids).addTo(router);
  }

  private void addOrders(Router router, Orders orders, PurchaseRules rules, DirectOrder direct) {
    OrderPatch patch = new OrderPatch(direct, purchase(), rules, shelf, switches, clock);
    new OrdersResource(orders, direct, patch, provisioning, catalogue.markets()).addTo(router);
    new OrderPapersResource(orders, ids).addTo(router);
  }
}
