package io.github.partnerconsole.core.gateway;

import java.time.Duration;

/** The world said no, in the five ways that a caller treats differently. */
public sealed interface Failure {

  /**
   * Partner Center understood the call and refused it: nothing happened there.
   *
   * @param status HTTP status; codes repeat with other meanings, so match on both
   * @param code Partner Center's error code as text, or empty where it gave none
   * @param description Microsoft's own words, possibly empty
   * @param correlationId what Microsoft's support asks for
   */
  record Rejected(int status, String code, String description, String correlationId)
      implements Failure {

    /** Whether this is the documented error of that code and HTTP status. */
    public boolean is(String otherCode, int otherStatus) {
      return code.equals(otherCode) && status == otherStatus;
    }
  }

  /** Too many calls; ask again after the given time. */
  record Throttled(Duration retryAfter) implements Failure {}

  /** The sign-in is missing, expired or lacks a right. */
  record SignInNeeded(String description) implements Failure {}

  /**
   * Nothing of the call reached Partner Center, or a reading call got no usable answer: it can be
   * made again.
   */
  record Unreachable(String detail) implements Failure {}

  /** A writing call left and its answer never came: it may have had its effect. */
  record OutcomeUnknown(RequestId requestId, String detail) implements Failure {}
}
