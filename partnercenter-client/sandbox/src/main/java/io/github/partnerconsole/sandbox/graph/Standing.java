package io.github.partnerconsole.sandbox.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a relationship stands at a moment (Graph delegatedAdminRelationship page, 2024). The steps
 * that Graph needs some time for take as long as provisioning does.
 *
 * @param activated when it became active, before that when it was created
 * @param end when it ends
 */
record Standing(String status, boolean isActivated, Instant activated, Instant end) {
  /** An offer that nobody approves ends (Graph delegated admin overview, 2024). */
  private static final Duration OFFER = Duration.ofDays(90);

  static Standing of(ObjectNode kept, Instant now, Duration step) {
    Instant created = moment(kept, "createdDateTime");
    boolean isApproved = kept.has("approvedAt");
    Instant activated = isApproved ? moment(kept, "approvedAt").plus(step) : created;
    Instant end = plus(activated, kept.path("duration").asString());
    String extension = kept.path("autoExtendDuration").asString("PT0S");
    while (isApproved && extension.equals("P180D") && !now.isBefore(end)) {
      end = plus(end, extension);
    }
    String status = isApproved ? approved(kept, now, step, end) : offered(kept, now);
    if (kept.has("terminatedAt")) {
      status = terminated(moment(kept, "terminatedAt"), now, step);
    }
    return new Standing(status, isApproved && !now.isBefore(activated), activated, end);
  }

  private static String offered(ObjectNode kept, Instant now) {
    if (!kept.has("lockedAt")) {
      return "created";
    }
    boolean isOld = !now.isBefore(moment(kept, "lockedAt").plus(OFFER));
    return isOld ? "expired" : "approvalPending";
  }

  private static String approved(ObjectNode kept, Instant now, Duration step, Instant end) {
    Instant since = moment(kept, "approvedAt");
    if (now.isBefore(since.plus(step.dividedBy(2)))) {
      return "approved";
    }
    if (now.isBefore(since.plus(step))) {
      return "activating";
    }
    if (now.isBefore(end)) {
      return "active";
    }
    return now.isBefore(end.plus(step)) ? "expiring" : "expired";
  }

  private static String terminated(Instant since, Instant now, Duration step) {
    if (now.isBefore(since.plus(step.dividedBy(2)))) {
      return "terminationRequested";
    }
    return now.isBefore(since.plus(step)) ? "terminating" : "terminated";
  }

  static Instant moment(ObjectNode kept, String member) {
    return Instant.parse(kept.path(member).asString());
  }

  /** The moment and an ISO 8601 duration, of days and more or of hours and less. */
  static Instant plus(Instant moment, String duration) {
    return duration.contains("T")
        ? moment.plus(Duration.parse(duration))
        : moment.atZone(ZoneOffset.UTC).plus(Period.parse(duration)).toInstant();
  }
}
