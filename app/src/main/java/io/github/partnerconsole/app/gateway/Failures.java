package io.github.partnerconsole.app.gateway;

import io.github.partnerconsole.core.gateway.Dispatch;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.core.gateway.RequestId;
import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.failure.InterruptedCallException;
import io.github.partnerconsole.partnercenter.failure.OutcomeUnknownException;
import io.github.partnerconsole.partnercenter.failure.PartnerCenterException;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.failure.ServiceFailureException;
import io.github.partnerconsole.partnercenter.failure.ThrottledException;
import io.github.partnerconsole.partnercenter.failure.UnauthorizedException;
import io.github.partnerconsole.partnercenter.failure.UnreachableException;
import io.github.partnerconsole.partnercenter.failure.UnreadableAnswerException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** The one place that says what the client's exceptions mean to the console. */
final class Failures {

  private static final Duration A_WHILE = Duration.ofMinutes(1);

  private Failures() {}

  /** Runs a call that changes nothing: without a usable answer it can simply be made again. */
  static <T> T reading(Supplier<T> call) {
    try {
      return call.get();
    } catch (PartnerCenterException e) {
      throw new GatewayException(ofReading(e));
    }
  }

  /** Runs a call that changes something: without a usable answer its outcome is unknown. */
  static <T> T writing(Dispatch dispatch, Function<Call, T> call) {
    RequestId id = dispatch.requestId();
    try {
      return call.apply(new Call(id.value(), dispatch::sending));
    } catch (PartnerCenterException e) {
      throw new GatewayException(ofWriting(e, id));
    }
  }

  private static Failure ofReading(PartnerCenterException e) {
    return switch (e) {
      case RejectedException rejected -> rejected(rejected);
      case ThrottledException throttled -> throttled(throttled);
      case UnauthorizedException refused -> signIn(refused);
      case ServiceFailureException _,
          UnreachableException _,
          UnreadableAnswerException _,
          OutcomeUnknownException _,
          InterruptedCallException _ ->
          new Failure.Unreachable(detail(e));
    };
  }

  private static Failure ofWriting(PartnerCenterException e, RequestId id) {
    return switch (e) {
      case RejectedException rejected -> rejected(rejected);
      case ThrottledException throttled -> throttled(throttled);
      case UnauthorizedException refused -> signIn(refused);
      case UnreachableException _, InterruptedCallException _ -> new Failure.Unreachable(detail(e));
      case ServiceFailureException _, UnreadableAnswerException _, OutcomeUnknownException _ ->
          new Failure.OutcomeUnknown(id, detail(e));
    };
  }

  private static Failure rejected(RejectedException e) {
    return new Failure.Rejected(
        Objects.requireNonNullElse(e.status(), 0),
        Objects.requireNonNullElse(e.code(), ""),
        Objects.requireNonNullElse(e.description(), ""),
        e.correlationId().toString());
  }

  private static Failure throttled(ThrottledException e) {
    return new Failure.Throttled(Objects.requireNonNullElse(e.retryAfter(), A_WHILE));
  }

  private static Failure signIn(UnauthorizedException e) {
    return new Failure.SignInNeeded(Objects.requireNonNullElse(e.description(), ""));
  }

  private static String detail(PartnerCenterException e) {
    return e.status() == null ? e.getClass().getSimpleName() : "HTTP " + e.status();
  }
}
