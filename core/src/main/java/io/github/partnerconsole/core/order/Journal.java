package io.github.partnerconsole.core.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What happened, for ever: every intended call is in it before it is sent. Safe for use by several
 * threads.
 */
public interface Journal {

  /**
   * Adds the entry; it is on the disk when this returns, and when it throws nothing may be sent.
   */
  void append(JournalEntry entry);

  Optional<OrderRecord> order(OrderNumber number);

  /** All orders, the newest first. */
  List<OrderRecord> orders();

  /** Orders that entries speak of though their plan could not be read. */
  List<LostPlan> lostPlans();

  /** A number that no order has yet; not even one whose plan was lost. */
  OrderNumber nextNumber(LocalDate day);

  /** Heads of the acceptance log that were noted, the oldest first. */
  List<JournalEntry.AcceptanceHead> acceptanceHeads();

  /**
   * Tells the listener of every order that changes, on the thread that changed it.
   *
   * @return ends it
   */
  Runnable subscribe(Consumer<OrderRecord> listener);
}
