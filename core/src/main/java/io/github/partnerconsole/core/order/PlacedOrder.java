package io.github.partnerconsole.core.order;

/**
 * An order that Microsoft made from a cart.
 *
 * @param orderId Microsoft's id
 */
public record PlacedOrder(String orderId) {}
