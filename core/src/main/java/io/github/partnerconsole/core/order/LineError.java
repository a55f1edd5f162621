package io.github.partnerconsole.core.order;

/** Why Microsoft left part of a cart out of its orders: its code and its own words. */
public record LineError(String code, String description) {

  /** The code of a finding of our own: the line of this title is in none of Microsoft's orders. */
  public static final String NOT_IN_ORDERS = "not-in-orders";

  static LineError notInOrders(PlannedLine line) {
    return new LineError(NOT_IN_ORDERS, line.title());
  }
}
