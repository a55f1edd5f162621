package io.github.partnerconsole.sandbox.user;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** The people in customers' tenants, their roles and their licences, wired. */
public record UserEndpoints(
    Catalogue catalogue, Subscriptions subscriptions, InstantSource clock, Supplier<UUID> ids) {

  /** All for people only (license and user pages, 2022-08 to 2023-07). */
  public void addTo(Router router) {
    Router people = router.needing(Access.USER);
    Licences licences = new Licences(catalogue, subscriptions, clock);
    new UsersResource(clock, ids).addTo(people);
    new DirectoryRolesResource(clock).addTo(people);
    new LicencesResource(licences, clock).addTo(people);
  }
}
