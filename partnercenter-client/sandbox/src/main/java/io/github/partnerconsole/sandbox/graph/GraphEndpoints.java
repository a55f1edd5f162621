package io.github.partnerconsole.sandbox.graph;

import io.github.partnerconsole.sandbox.http.Router;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Graph's delegated administration, wired: for people and for applications alone, as the
 * permissions tables of its pages have it (2025).
 *
 * @param step how long Graph takes for what it does not do at once
 */
public record GraphEndpoints(
    InstantSource clock, Duration step, Supplier<UUID> ids, Supplier<URI> baseUrl) {

  public void addTo(Router router) {
    Relationships relationships = new Relationships(clock, step);
    Assignments assignments = new Assignments(clock, step);
    new RelationshipsResource(relationships, ids, baseUrl).addTo(router);
    new AssignmentsResource(relationships, assignments, ids, baseUrl).addTo(router);
    new DelegatedAdminCustomers(relationships, baseUrl).addTo(router);
    new ApprovalPage(relationships).addTo(router);
  }
}
