package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import io.github.partnerconsole.core.agreement.AcceptanceLog;
import io.github.partnerconsole.core.customer.TenantId;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Says in the acceptance log which tenant a draft's acceptance came to belong to; once per tenant,
 * however often it is tried.
 */
final class AcceptanceLinks {

  private final AcceptanceLog log;
  private final InstantSource time;

  AcceptanceLinks(AcceptanceLog log, InstantSource time) {
    this.log = log;
    this.time = time;
  }

  void link(OrderPlan plan, TenantId tenant) {
    append(
        new AcceptanceEvent.LinkedToTenant(
            plan.draftId(), tenant, plan.domainPrefix().domain(), time.instant()),
        tenant);
  }

  /** The tenant accepted without our asking; not said of one that is linked to our acceptance. */
  void acceptedBefore(UUID draftId, TenantId tenant) {
    append(new AcceptanceEvent.AlreadyAccepted(draftId, tenant, time.instant()), tenant);
  }

  private void append(AcceptanceEvent event, TenantId tenant) {
    boolean known =
        log.entries().stream().anyMatch(entry -> concerns(entry.event(), event, tenant));
    if (!known) {
      log.append(event);
    }
  }

  private static boolean concerns(AcceptanceEvent known, AcceptanceEvent event, TenantId tenant) {
    return known.draftId().equals(event.draftId())
        && switch (known) {
          case AcceptanceEvent.Confirmed _ -> false;
          case AcceptanceEvent.LinkedToTenant link -> link.tenant().equals(tenant);
          case AcceptanceEvent.AlreadyAccepted before -> before.tenant().equals(tenant);
        };
  }
}
