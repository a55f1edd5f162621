package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.SkuKey;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sees to it that of all orders made from one draft a single one goes through, save for what
 * Microsoft left out of it.
 */
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
    if (order.supersededBy().isEmpty()) {
      journal.append(new JournalEntry.Superseded(order.number(), newest.number(), time.instant()));
    }
  }

  private Stream<OrderRecord> of(UUID draft) {
    return journal.orders().stream().filter(order -> order.plan().draftId().equals(draft));
  }

  /**
   * Whether nothing is in doubt, nothing of the plan was bought before, and a tenant that exists is
   * the plan's tenant.
   */
  private static boolean canBeReplaced(OrderRecord order, OrderPlan plan) {
    boolean sameTenant = order.tenant().isEmpty() || order.tenant().equals(plan.tenant());
    boolean boughtNothing =
        order.placed().isEmpty() ? isNotInDoubt(order.state()) : isWhatWasLeftOut(plan, order);
    return boughtNothing && sameTenant && !order.number().equals(plan.number());
  }

  private static boolean isNotInDoubt(OrderState state) {
    return switch (state) {
      case NOT_SENT, STOPPED, REFUSED, UNDER_REVIEW, PARTLY_FAILED, SUPERSEDED -> true;
      case UNKNOWN, PROVISIONING, ACTIVE -> false;
    };
  }

  private static boolean isWhatWasLeftOut(OrderPlan plan, OrderRecord order) {
    Set<SkuKey> taken =
        order.taken().stream().map(PlannedLine::sku).collect(Collectors.toUnmodifiableSet());
    return !order.leftOut().isEmpty()
        && plan.lines().stream().map(PlannedLine::sku).noneMatch(taken::contains);
  }

  /**
   * An order of the plan's draft, or one that made the plan's tenant, whose own plan cannot be read
   * any more: what it bought is not known.
   */
  Optional<LostPlan> lostPlanOf(OrderPlan plan) {
    return journal.lostPlans().stream().filter(lost -> lost.concerns(plan)).findFirst();
  }
}
