package io.github.partnerconsole.core.agreement;

import io.github.partnerconsole.core.customer.TenantId;
import java.time.Instant;
import java.util.UUID;

/** What the acceptance log records. Corrections are new events; nothing is ever changed. */
public sealed interface AcceptanceEvent {

  /** The draft that the event belongs to. */
  UUID draftId();

  /** When it happened. */
  Instant at();

  /** An acceptance was recorded for a company that has no tenant yet. */
  record Confirmed(UUID draftId, String companyName, Acceptance acceptance, Instant at)
      implements AcceptanceEvent {}

  /** The acceptance was sent to Microsoft for the tenant that was created from the draft. */
  record LinkedToTenant(UUID draftId, TenantId tenant, String domain, Instant at)
      implements AcceptanceEvent {}

  /** Microsoft said that the tenant has accepted before; nothing was asked. */
  record AlreadyAccepted(UUID draftId, TenantId tenant, Instant at) implements AcceptanceEvent {}
}
