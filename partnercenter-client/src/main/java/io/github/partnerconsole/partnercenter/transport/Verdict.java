package io.github.partnerconsole.partnercenter.transport;

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
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** What one try that did not succeed means for the caller. */
final class Verdict {
  private Verdict() {}

  /** The service answered, and not with success. */
  static PartnerCenterException answered(Request request, Reply reply, String text, Instant now) {
    Fault fault = Fault.read(text);
    @Nullable String authenticate = reply.header("WWW-Authenticate").orElse(null);
    String said = fault.says(authenticate);
    CallDetails details = request.details(reply.status(), fault.anyCode(), said);
    @Nullable Duration wait =
        reply.header("Retry-After").map(header -> RetryAfter.read(header, now)).orElse(null);
    return switch (reply.status()) {
      case 401 -> new UnauthorizedException(details, Challenge.claims(authenticate));
      case 429 -> new ThrottledException(details, wait);
      default -> byClass(reply.status() / 100, details, wait);
    };
  }

  private static PartnerCenterException byClass(
      int hundreds, CallDetails details, @Nullable Duration wait) {
    return switch (hundreds) {
      case 5 -> new ServiceFailureException(details, wait);
      case 4 -> new RejectedException(details);
      default -> new UnreadableAnswerException(details, null);
    };
  }

  /**
   * No whole answer came.
   *
   * @param left whether the request began to leave
   */
  static PartnerCenterException lost(Request request, IOException cause, boolean left) {
    // A download reports an interrupt as a broken body.
    if (Thread.currentThread().isInterrupted()) {
      return interrupted(request, cause, left);
    }
    CallDetails details = request.details(null, null, null);
    return request.writes() && left && !nothingWasSent(cause)
        ? new OutcomeUnknownException(details, cause)
        : new UnreachableException(details, cause);
  }

  /** The request left, and nobody foresaw what went wrong then. */
  static PartnerCenterException broken(Request request, RuntimeException cause) {
    CallDetails details = request.details(null, null, null);
    return request.writes()
        ? new OutcomeUnknownException(details, cause)
        : new UnreadableAnswerException(details, cause);
  }

  /** The thread was interrupted before the answer was there. */
  static PartnerCenterException interrupted(Request request, Exception cause, boolean left) {
    CallDetails details = request.details(null, null, null);
    return request.writes() && left
        ? new OutcomeUnknownException(details, cause)
        : new InterruptedCallException(details, cause);
  }

  /** Whether a write that failed like this may have taken effect all the same. */
  static boolean leavesDoubt(PartnerCenterException failure) {
    return switch (failure) {
      case ServiceFailureException _, OutcomeUnknownException _, UnreadableAnswerException _ ->
          true;
      case RejectedException _, ThrottledException _, UnauthorizedException _ -> false;
      case UnreachableException _, InterruptedCallException _ -> false;
    };
  }

  // TLS begins after the client has put the request into words.
  private static boolean nothingWasSent(IOException cause) {
    return cause instanceof ConnectException
        || cause instanceof HttpConnectTimeoutException
        || cause instanceof SSLHandshakeException;
  }
}
