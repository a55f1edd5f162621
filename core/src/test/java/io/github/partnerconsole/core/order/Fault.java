package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.core.gateway.RequestId;
import java.time.Duration;
import java.util.UUID;

/** How one call goes wrong. */
record Fault(Moment moment, RuntimeException exception) {

  enum Moment {
    BEFORE_IT_LEAVES,
    INSTEAD_OF_ITS_EFFECT,
    AFTER_ITS_EFFECT
  }

  static Fault refused(String code, int status) {
    return new Fault(Moment.INSTEAD_OF_ITS_EFFECT, refusal(code, status));
  }

  static Fault unreachableBeforeItLeaves() {
    return of(Moment.BEFORE_IT_LEAVES, new Failure.Unreachable("no route"));
  }

  static Fault unreachable() {
    return of(Moment.INSTEAD_OF_ITS_EFFECT, new Failure.Unreachable("connection refused"));
  }

  static Fault signInNeeded() {
    return of(Moment.BEFORE_IT_LEAVES, new Failure.SignInNeeded("expired"));
  }

  static Fault throttled() {
    return of(Moment.INSTEAD_OF_ITS_EFFECT, new Failure.Throttled(Duration.ofSeconds(30)));
  }

  static Fault answerLost() {
    return of(Moment.AFTER_ITS_EFFECT, unknown());
  }

  static Fault requestLost() {
    return of(Moment.INSTEAD_OF_ITS_EFFECT, unknown());
  }

  static Fault bugAfterItsEffect() {
    return new Fault(Moment.AFTER_ITS_EFFECT, new IllegalStateException("a bug"));
  }

  static GatewayException refusal(String code, int status) {
    return new GatewayException(new Failure.Rejected(status, code, "No.", "correlation"));
  }

  private static Failure unknown() {
    return new Failure.OutcomeUnknown(new RequestId(new UUID(0, 0)), "timed out");
  }

  private static Fault of(Moment moment, Failure failure) {
    return new Fault(moment, new GatewayException(failure));
  }
}
