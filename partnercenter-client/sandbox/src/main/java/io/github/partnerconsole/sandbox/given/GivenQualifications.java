package io.github.partnerconsole.sandbox.given;

import io.github.partnerconsole.sandbox.state.Ledger;
import io.github.partnerconsole.sandbox.state.Section;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What customers are to be beyond companies. */
public final class GivenQualifications {
  private static final Duration LONG = Duration.ofDays(2);

  private final Ledger ledger;
  private final InstantSource clock;

  GivenQualifications(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** A qualification that nobody looks into. */
  public GivenQualifications simply(String customerId, String qualification) {
    return put(kept(customerId, qualification));
  }

  public GivenQualifications approved(String customerId, String qualification) {
    return put(kept(customerId, qualification).put("vettingStatus", "Approved"));
  }

  public GivenQualifications denied(String customerId, String qualification) {
    ObjectNode kept = kept(customerId, qualification).put("vettingStatus", "Denied");
    return put(kept.put("vettingReason", "Not an Education Customer"));
  }

  /** One that Microsoft looks into for two days more. */
  public GivenQualifications inReview(String customerId, String qualification) {
    ObjectNode kept = kept(customerId, qualification).put("vettingStatus", "InReview");
    kept.put("vettedAt", clock.instant().plus(LONG).toString());
    return put(kept.put("verdict", "Approved"));
  }

  private ObjectNode kept(String customerId, String qualification) {
    Instant created = clock.instant().minus(LONG);
    ObjectNode kept = JsonNodeFactory.instance.objectNode().put("id", UUID.randomUUID().toString());
    kept.put("customer", customerId).put("qualification", qualification);
    return kept.put("createdAt", created.toString());
  }

  private GivenQualifications put(ObjectNode kept) {
    ledger.change(state -> state.put(Section.QUALIFICATIONS, kept.path("id").asString(), kept));
    return this;
  }
}
