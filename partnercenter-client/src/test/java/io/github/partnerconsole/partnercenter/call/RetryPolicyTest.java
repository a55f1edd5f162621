package io.github.partnerconsole.partnercenter.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.failure.CallDetails;
import io.github.partnerconsole.partnercenter.failure.InterruptedCallException;
import io.github.partnerconsole.partnercenter.failure.OutcomeUnknownException;
import io.github.partnerconsole.partnercenter.failure.PartnerCenterException;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.failure.ServiceFailureException;
import io.github.partnerconsole.partnercenter.failure.ThrottledException;
import io.github.partnerconsole.partnercenter.failure.UnauthorizedException;
import io.github.partnerconsole.partnercenter.failure.UnreachableException;
import io.github.partnerconsole.partnercenter.failure.UnreadableAnswerException;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RetryPolicyTest {
  private static final CallDetails CALL =
      new CallDetails(
          "GET",
          URI.create("https://x"),
          "/v1/x",
          null,
          null,
          null,
          new UUID(0, 1),
          new UUID(0, 2));
  private static final RetryPolicy POLICY =
      new RetryPolicy(4, Duration.ofMillis(400), Duration.ofSeconds(1));

  static Stream<PartnerCenterException> worthAnotherTry() {
    return Stream.of(
        new ThrottledException(CALL, null),
        new ServiceFailureException(CALL, null),
        new UnreachableException(CALL, null));
  }

  static Stream<PartnerCenterException> finalAtOnce() {
    return Stream.of(
        new RejectedException(CALL),
        new UnauthorizedException(CALL),
        new OutcomeUnknownException(CALL, null),
        new UnreadableAnswerException(CALL, null),
        new InterruptedCallException(CALL, null));
  }

  @ParameterizedTest
  @MethodSource("worthAnotherTry")
  void triesAgainUntilTheTriesAreUsedUp(PartnerCenterException failure) {
    assertTrue(POLICY.waitAfter(failure, 3, 0).isPresent());
    assertFalse(POLICY.waitAfter(failure, 4, 0).isPresent());
  }

  @ParameterizedTest
  @MethodSource("finalAtOnce")
  void doesNotRepeatWhatWouldNotChange(PartnerCenterException failure) {
    assertEquals(Optional.empty(), POLICY.waitAfter(failure, 1, 0));
  }

  @ParameterizedTest
  @MethodSource("worthAnotherTry")
  void doublesTheWaitUpToItsLimit(PartnerCenterException failure) {
    assertEquals(Duration.ofMillis(400), POLICY.waitAfter(failure, 1, 0).orElseThrow());
    assertEquals(Duration.ofMillis(800), POLICY.waitAfter(failure, 2, 0).orElseThrow());
    assertEquals(Duration.ofSeconds(1), POLICY.waitAfter(failure, 3, 0).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("worthAnotherTry")
  void takesUpToHalfOfTheWaitAwayByLuck(PartnerCenterException failure) {
    assertEquals(Duration.ofMillis(300), POLICY.waitAfter(failure, 1, 0.5).orElseThrow());
    assertEquals(Duration.ofMillis(200), POLICY.waitAfter(failure, 1, 1).orElseThrow());
  }

  @Test
  void neverComesBackBeforeTheTimeAskedFor() {
    Duration asked = Duration.ofSeconds(1);
    Duration expected = Duration.ofMillis(1200);
    assertEquals(
        expected, POLICY.waitAfter(new ThrottledException(CALL, asked), 1, 1).orElseThrow());
    assertEquals(
        expected, POLICY.waitAfter(new ServiceFailureException(CALL, asked), 1, 1).orElseThrow());
  }

  @Test
  void leavesALongerWaitToTheCaller() {
    Duration asked = Duration.ofMillis(1001);
    assertEquals(Optional.empty(), POLICY.waitAfter(new ThrottledException(CALL, asked), 1, 1));
  }

  @Test
  void refusesPoliciesThatMakeNoSense() {
    Duration second = Duration.ofSeconds(1);
    assertThrows(IllegalArgumentException.class, () -> new RetryPolicy(0, second, second));
    assertThrows(IllegalArgumentException.class, () -> new RetryPolicy(1, second, Duration.ZERO));
  }

  @Test
  void refusesWaitsThatNobodyCanCount() {
    Duration forever = ChronoUnit.FOREVER.getDuration();
    assertThrows(IllegalArgumentException.class, () -> new RetryPolicy(3, Duration.ZERO, forever));
    Duration century = Duration.ofDays(36_500);
    RetryPolicy longest = new RetryPolicy(99, century, century);
    assertEquals(
        Optional.of(century), longest.waitAfter(new UnreachableException(CALL, null), 90, 0));
  }
}
