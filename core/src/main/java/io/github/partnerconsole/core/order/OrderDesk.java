package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.AcceptanceLog;
import io.github.partnerconsole.core.customer.AdminCredentials;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Sends orders. Together with its parts the only place that both writes the journal and calls
 * gateways: each call is on the disk before it leaves, and what came back is on the disk before the
 * next one.
 *
 * <p>All methods block. A {@link GatewayException} comes out only where nothing was sent. Any other
 * exception, such as a journal that cannot be written, leaves the order as the journal has it, to
 * be resumed.
 */
public final class OrderDesk {

  private final Journal journal;
  private final OrderGateways gateways;
  private final InstantSource time;
  private final EarlierOrders earlier;
  private final Recovery recovery;
  private final OrderRun run;
  private final Set<UUID> draftsInWork = ConcurrentHashMap.newKeySet();

  public OrderDesk(
      Journal journal,
      AcceptanceLog acceptances,
      OrderGateways gateways,
      InstantSource time,
      Supplier<UUID> ids) {
    this.journal = journal;
    this.gateways = gateways;
    this.time = time;
    this.earlier = new EarlierOrders(journal, time);
    AcceptanceLinks links = new AcceptanceLinks(acceptances, time);
    CallNotes notes = new CallNotes(journal, time, ids);
    this.recovery = new Recovery(gateways, journal, time, links, notes);
    this.run =
        new OrderRun(journal, gateways, time, new CallSender(gateways, links), recovery, notes);
  }

  /**
   * Writes the plan to the journal and sends its calls, as far as Microsoft goes along. It takes
   * the place of earlier orders of the same draft, unless one of them bought or may have bought.
   *
   * @param plan under the next free number, should its own be taken by now
   * @param credentials told the first administrator's credentials as soon as the tenant exists, on
   *     the calling thread
   */
  public Submission place(OrderPlan plan, Consumer<AdminCredentials> credentials) {
    Optional<PartnerAgreement> obstacle = missingPartnerAgreement(plan);
    if (obstacle.isPresent()) {
      return new Submission.Held(obstacle.get());
    }
    OrderPlan numbered;
    synchronized (draftsInWork) {
      Optional<LostPlan> lost = earlier.lostPlanOf(plan);
      if (lost.isPresent()) {
        return new Submission.PlanLost(lost.get().number());
      }
      Optional<OrderRecord> inTheWay = inTheWayOf(plan);
      if (inTheWay.isPresent()) {
        return new Submission.Earlier(inTheWay.get());
      }
      numbered = begin(plan);
    }
    try {
      run.run(numbered.number(), credentials);
    } finally {
      draftsInWork.remove(plan.draftId());
    }
    return new Submission.Sent(current(numbered.number()));
  }

  /**
   * Goes on with an order that stands still: looks up what became of a call without an answer,
   * sends a refused one anew, and then the calls that were never sent. Nothing forbids to look up;
   * what is sent needs the partner agreement and Microsoft's review.
   */
  public Submission resume(OrderNumber number, Consumer<AdminCredentials> credentials) {
    OrderRecord order = current(number);
    UUID draft = order.plan().draftId();
    if (!canGoOn(order) || !isFree(draft)) {
      return new Submission.Sent(order);
    }
    try {
      return goOn(number, credentials);
    } finally {
      draftsInWork.remove(draft);
    }
  }

  /** Asks how far Microsoft is with an order that was checked out, and notes what changed. */
  public OrderRecord follow(OrderNumber number) {
    OrderRecord order = current(number);
    return exclusively(order, () -> askProvisioning(current(number)));
  }

  /**
   * Notes that a person has the first administrator's credentials of the order's tenant, or has
   * done without them.
   */
  public void noteHandedOver(OrderNumber number) {
    journal.append(new JournalEntry.HandedOver(number, time.instant()));
  }

  private OrderRecord current(OrderNumber number) {
    return journal
        .order(number)
        .orElseThrow(() -> new IllegalArgumentException("No order " + number));
  }

  /** Asked on every submission; there is no way around it (contract B: 2200 to 2206). */
  private Optional<PartnerAgreement> missingPartnerAgreement(OrderPlan plan) {
    return plan.reseller()
        .map(reseller -> gateways.resellers().partnerAgreement(reseller.mpnId()))
        .filter(agreement -> !agreement.isSigned());
  }

  private Optional<OrderRecord> inTheWayOf(OrderPlan plan) {
    return draftsInWork.contains(plan.draftId())
        ? earlier.newest(plan.draftId())
        : earlier.inTheWayOf(plan);
  }

  /** Takes the draft into work, which is the caller's to end, and writes the plan down. */
  private OrderPlan begin(OrderPlan plan) {
    OrderPlan numbered =
        journal.order(plan.number()).isEmpty()
            ? plan
            : plan.numbered(journal.nextNumber(plan.number().day()));
    journal.append(new JournalEntry.Planned(numbered, time.instant()));
    earlier.supersede(plan.draftId());
    draftsInWork.add(plan.draftId());
    return numbered;
  }

  /**
   * Does the work, unless an order of the same draft is being worked on already.
   *
   * @return the order as it stands then
   */
  private OrderRecord exclusively(OrderRecord order, Runnable work) {
    UUID draft = order.plan().draftId();
    if (isFree(draft)) {
      try {
        work.run();
      } finally {
        draftsInWork.remove(draft);
      }
    }
    return current(order.number());
  }

  private boolean isFree(UUID draft) {
    synchronized (draftsInWork) {
      return draftsInWork.add(draft);
    }
  }

  private static boolean canGoOn(OrderRecord order) {
    return order.open().isPresent() && order.state() != OrderState.SUPERSEDED;
  }

  /** The journal is read anew after each part: it may have settled the rest. */
  private Submission goOn(OrderNumber number, Consumer<AdminCredentials> credentials) {
    earlier.supersede(current(number).plan().draftId()); // In case the console ended in between.
    if (canGoOn(current(number))) {
      recovery.lookUp(current(number));
    }
    return canGoOn(current(number))
        ? sendRest(current(number), credentials)
        : new Submission.Sent(current(number));
  }

  private Submission sendRest(OrderRecord order, Consumer<AdminCredentials> credentials) {
    Optional<LostPlan> lost = earlier.lostPlanOf(order.plan());
    if (lost.isPresent()) {
      return new Submission.PlanLost(lost.get().number());
    }
    Optional<PartnerAgreement> obstacle = missingPartnerAgreement(order.plan());
    if (obstacle.isPresent()) {
      return new Submission.Held(obstacle.get());
    }
    recovery.prepare(order);
    run.run(order.number(), credentials);
    return new Submission.Sent(current(order.number()));
  }

  private void askProvisioning(OrderRecord order) {
    Optional<TenantId> tenant = order.tenant();
    if (tenant.isEmpty() || order.placed().isEmpty()) {
      return;
    }
    List<LineProvisioning> lines =
        order.placed().stream()
            .flatMap(placed -> gateways.carts().provisioning(tenant.get(), placed).stream())
            .toList();
    if (!lines.equals(order.provisioning())) {
      journal.append(new JournalEntry.Provisioned(order.number(), lines, time.instant()));
    }
  }
}
