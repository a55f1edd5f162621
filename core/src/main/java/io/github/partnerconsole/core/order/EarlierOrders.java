package io.github.partnerconsole.core.order;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Sees to it that of all orders made from one draft a single one goes through. */
final class EarlierOrders {

  private final Journal journal;
  private final InstantSource time;

  EarlierOrders(Journal journal, InstantSource time) {
    this.journal = journal;
    this.time = time;
  }

  /** The newest order of the draft. */
  Optional<OrderRecord> newest(UUID draft) {
    return of(draft).findFirst();
  }

  /** An order of the plan's draft that the plan cannot take the place of. */
  Optional<OrderRecord> inTheWayOf(OrderPlan plan) {
    return of(plan.draftId()).filter(order -> !canBeReplaced(order, plan)).findFirst();
  }

  /** Gives the place of all older orders of the draft to the newest. */
  void supersede(UUID draft) {
    newest(draft).ifPresent(newest -> of(draft).skip(1).forEach(order -> supersede(order, newest)));
  }

  private void supersede(OrderRecord order, OrderRecord newest) {
    if (order.state() != OrderState.SUPERSEDED) {
      journal.append(new JournalEntry.Superseded(order.number(), newest.number(), time.instant()));
    }
  }

  private Stream<OrderRecord> of(UUID draft) {
    return journal.orders().stream().filter(order -> order.plan().draftId().equals(draft));
  }

  /**
   * Whether nothing was bought, nothing is in doubt, and a tenant that exists is the plan's tenant.
   */
  private static boolean canBeReplaced(OrderRecord order, OrderPlan plan) {
    boolean boughtNothing =
        switch (order.state()) {
          case NOT_SENT, STOPPED, REFUSED, UNDER_REVIEW, SUPERSEDED -> true;
          case PARTLY_FAILED -> order.placed().isEmpty();
          case UNKNOWN, PROVISIONING, ACTIVE -> false;
        };
    boolean sameTenant = order.tenant().isEmpty() || order.tenant().equals(plan.tenant());
    return boughtNothing && sameTenant && !order.number().equals(plan.number());
  }
}
