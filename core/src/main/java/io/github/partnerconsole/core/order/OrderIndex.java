package io.github.partnerconsole.core.order;

/** Finds orders by what is written in them. Made from the journal, and can be thrown away. */
public interface OrderIndex {

  /** Searches the orders as the journal has them now; reads from the disk, so it may block. */
  OrderHits search(OrderQuery query);
}
