package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The exact calls of one order, in the order in which they are sent. Written to the journal before
 * the first of them leaves.
 *
 * @param draftId the draft it was made from
 * @param placedBy the operating system's user
 * @param target where it is sent: {@code sandbox} or the service's host name
 * @param tenant present where the tenant exists already, from an earlier try
 * @param reseller whose partner agreement is asked for right before sending; absent where the
 *     partner sells by itself
 */
public record OrderPlan(
    OrderNumber number,
    UUID draftId,
    Instant plannedAt,
    String placedBy,
    String target,
    String customerName,
    DomainPrefix domainPrefix,
    Optional<TenantId> tenant,
    Optional<IndirectReseller> reseller,
    List<PlannedCall> calls) {

  public OrderPlan {
    calls = List.copyOf(calls);
  }

  /** The same plan under another number. */
  OrderPlan numbered(OrderNumber other) {
    return new OrderPlan(
        other,
        draftId,
        plannedAt,
        placedBy,
        target,
        customerName,
        domainPrefix,
        tenant,
        reseller,
        calls);
  }

  /** The lines that are ordered. */
  public List<PlannedLine> lines() {
    return calls.stream()
        .map(PlannedCall::intent)
        .filter(Intent.CreateCart.class::isInstance)
        .flatMap(cart -> ((Intent.CreateCart) cart).lines().stream())
        .toList();
  }
}
