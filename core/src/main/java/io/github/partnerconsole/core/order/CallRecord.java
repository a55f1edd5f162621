package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.gateway.Failure;
import java.time.Instant;
import java.util.Optional;

/**
 * One call and what is known of it.
 *
 * @param detail why nothing is known, where {@code outcome} is unknown or not sent; else empty
 * @param at when that became so
 * @param doubtSince when the sending left of which nothing is known; present where {@code outcome}
 *     is unknown
 */
public record CallRecord(
    PlannedCall call,
    Outcome outcome,
    Optional<CallResult> result,
    Optional<Failure.Rejected> rejection,
    String detail,
    Instant at,
    Optional<Instant> doubtSince) {

  /** What is known. Nothing else can be the case, whenever the console was ended. */
  public enum Outcome {
    NOT_SENT,
    /** Sent, and no answer is on record. */
    UNKNOWN,
    CONFIRMED,
    REJECTED
  }

  static CallRecord planned(PlannedCall call, Instant at) {
    return settled(call, Outcome.NOT_SENT, "", at);
  }

  private static CallRecord settled(PlannedCall call, Outcome outcome, String detail, Instant at) {
    return new CallRecord(
        call, outcome, Optional.empty(), Optional.empty(), detail, at, Optional.empty());
  }

  CallRecord sent(Instant when) {
    return inDoubt("", when, Optional.of(when));
  }

  /**
   * No answer came.
   *
   * @param since when the sending left that had none; absent where it is the last one
   */
  CallRecord unknown(String why, Instant when, Optional<Instant> since) {
    return inDoubt(why, when, since.or(() -> doubtSince).or(() -> Optional.of(when)));
  }

  private CallRecord inDoubt(String why, Instant when, Optional<Instant> since) {
    return new CallRecord(
        call, Outcome.UNKNOWN, Optional.empty(), Optional.empty(), why, when, since);
  }

  CallRecord notSent(String why, Instant when) {
    return settled(call, Outcome.NOT_SENT, why, when);
  }

  CallRecord confirmed(CallResult answer, Instant when) {
    return new CallRecord(
        call, Outcome.CONFIRMED, Optional.of(answer), Optional.empty(), "", when, Optional.empty());
  }

  CallRecord rejected(Failure.Rejected answer, Instant when) {
    return new CallRecord(
        call, Outcome.REJECTED, Optional.empty(), Optional.of(answer), "", when, Optional.empty());
  }

  /** Whether it was sent and may have had its effect, for all that is known. */
  boolean isUnknown() {
    return outcome == Outcome.UNKNOWN;
  }

  public boolean isConfirmed() {
    return outcome == Outcome.CONFIRMED;
  }
}
