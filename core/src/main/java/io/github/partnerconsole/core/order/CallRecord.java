package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.gateway.Failure;
import java.time.Instant;
import java.util.Optional;

/**
 * One call and what is known of it.
 *
 * @param detail why nothing is known, where {@code outcome} is unknown or not sent; else empty
 * @param at when that became so
 */
public record CallRecord(
    PlannedCall call,
    Outcome outcome,
    Optional<CallResult> result,
    Optional<Failure.Rejected> rejection,
    String detail,
    Instant at) {

  /** What is known. Nothing else can be the case, whenever the console was ended. */
  public enum Outcome {
    NOT_SENT,
    /** Sent, and no answer is on record. */
    UNKNOWN,
    CONFIRMED,
    REJECTED
  }

  static CallRecord planned(PlannedCall call, Instant at) {
    return new CallRecord(call, Outcome.NOT_SENT, Optional.empty(), Optional.empty(), "", at);
  }

  CallRecord unknown(String why, Instant when) {
    return new CallRecord(call, Outcome.UNKNOWN, Optional.empty(), Optional.empty(), why, when);
  }

  CallRecord notSent(String why, Instant when) {
    return new CallRecord(call, Outcome.NOT_SENT, Optional.empty(), Optional.empty(), why, when);
  }

  CallRecord confirmed(CallResult answer, Instant when) {
    return new CallRecord(call, Outcome.CONFIRMED, Optional.of(answer), Optional.empty(), "", when);
  }

  CallRecord rejected(Failure.Rejected answer, Instant when) {
    return new CallRecord(call, Outcome.REJECTED, Optional.empty(), Optional.of(answer), "", when);
  }

  /** Whether it was sent and may have had its effect, for all that is known. */
  boolean isUnknown() {
    return outcome == Outcome.UNKNOWN;
  }

  public boolean isConfirmed() {
    return outcome == Outcome.CONFIRMED;
  }
}
