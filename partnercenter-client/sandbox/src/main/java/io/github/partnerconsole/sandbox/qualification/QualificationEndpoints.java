package io.github.partnerconsole.sandbox.qualification;

import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.graph.DelegatedRoles;
import io.github.partnerconsole.sandbox.http.Router;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Qualifications, in both forms of the API, wired. */
public record QualificationEndpoints(
    InstantSource clock,
    Duration reviewTime,
    Supplier<UUID> ids,
    DelegatedRoles roles,
    Switches switches) {

  public void addTo(Router router) {
    new ValidationCodes().addTo(router);
    new QualificationsResource(clock, reviewTime, ids, roles).addTo(router);
    new SynchronousQualification(switches, clock, ids).addTo(router);
    router.due(new DueVettings(clock));
  }
}
