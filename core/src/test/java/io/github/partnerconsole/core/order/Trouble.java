package io.github.partnerconsole.core.order;

/** Every way in which a call can fail, and what is known of it then. */
enum Trouble {
  REFUSED(CallRecord.Outcome.REJECTED),
  UNREACHABLE_BEFORE_IT_LEAVES(CallRecord.Outcome.NOT_SENT),
  UNREACHABLE(CallRecord.Outcome.NOT_SENT),
  SIGN_IN_NEEDED(CallRecord.Outcome.NOT_SENT),
  THROTTLED(CallRecord.Outcome.NOT_SENT),
  ANSWER_LOST(CallRecord.Outcome.UNKNOWN),
  REQUEST_LOST(CallRecord.Outcome.UNKNOWN);

  private final CallRecord.Outcome outcome;

  Trouble(CallRecord.Outcome outcome) {
    this.outcome = outcome;
  }

  CallRecord.Outcome outcome() {
    return outcome;
  }

  Fault fault() {
    return switch (this) {
      case REFUSED -> Fault.refused("900123", 403);
      case UNREACHABLE_BEFORE_IT_LEAVES -> Fault.unreachableBeforeItLeaves();
      case UNREACHABLE -> Fault.unreachable();
      case SIGN_IN_NEEDED -> Fault.signInNeeded();
      case THROTTLED -> Fault.throttled();
      case ANSWER_LOST -> Fault.answerLost();
      case REQUEST_LOST -> Fault.requestLost();
    };
  }
}
