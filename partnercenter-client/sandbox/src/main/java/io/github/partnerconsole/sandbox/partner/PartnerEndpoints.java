package io.github.partnerconsole.sandbox.partner;

import io.github.partnerconsole.sandbox.http.Router;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** The partner's own profiles, resellers, audit records and webhooks, wired. */
public record PartnerEndpoints(InstantSource clock, Supplier<UUID> ids) {

  public void addTo(Router router) {
    new ProfilesResource().addTo(router);
    new RelationshipsResource().addTo(router);
    new ResellersResource().addTo(router);
    new AgreementStatusResource().addTo(router);
    new AuditRecordsResource(clock).addTo(router);
    new WebhooksResource(clock, ids).addTo(router);
  }
}
