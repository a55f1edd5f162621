package io.github.partnerconsole.partnercenter.cart;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;

/** The carts of customers. */
public final class Carts {
  private final Rest rest;

  public Carts(Rest rest) {
    this.rest = rest;
  }

  /**
   * Makes a cart, which orders nothing yet; a line that cannot be ordered carries its error
   * (create-a-cart page, 2023-10).
   */
  public Cart create(String customerId, NewCart cart, Call call) {
    return rest.post(carts(customerId), cart, call, Cart.class);
  }

  /** A cart as it stands; it is gone seven days after it was made. */
  public Cart get(String customerId, String cartId) {
    return rest.get(carts(customerId, cartId), Cart.class);
  }

  /** Replaces what the cart holds. */
  public Cart update(String customerId, String cartId, NewCart cart, Call call) {
    return rest.put(carts(customerId, cartId), cart, call, Cart.class);
  }

  /**
   * Orders what the cart holds. A cart that was checked out before answers as it did then
   * (checkout-a-cart page, after 2023); older descriptions refuse it with 800065.
   */
  public CheckoutResult checkout(String customerId, String cartId, Call call) {
    return rest.post(carts(customerId, cartId, "checkout"), null, call, CheckoutResult.class);
  }

  private static Target carts(String customerId, String... below) {
    return Target.of("customers", customerId, "carts").below(below);
  }
}
