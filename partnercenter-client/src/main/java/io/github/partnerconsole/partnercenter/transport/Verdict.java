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
import java.net.UnknownHostException;
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
    String said = fault.says(reply.header("WWW-Authenticate").orElse(null));
    CallDetails details = request.details(reply.status(), fault.code(), said);
    @Nullable Duration wait =
        reply.header("Retry-After").map(header -> RetryAfter.read(header, now)).orElse(null);
    return switch (reply.status()) {
      case 401 -> new UnauthorizedException(details);
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

  /** No whole answer came. */
  static PartnerCenterException lost(Request request, IOException cause) {
    // The body of an answer is read in a way that reports an interrupt as a broken body.
    if (Thread.currentThread().isInterrupted()) {
      return interrupted(request, cause);
    }
    CallDetails details = request.details(null, null, null);
    return request.writes() && !nothingWasSent(cause)
        ? new OutcomeUnknownException(details, cause)
        : new UnreachableException(details, cause);
  }

  /** The thread was interrupted while it waited for the answer. */
  static PartnerCenterException interrupted(Request request, Exception cause) {
    CallDetails details = request.details(null, null, null);
    return request.writes()
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

  private static boolean nothingWasSent(IOException cause) {
    return cause instanceof ConnectException
        || cause instanceof HttpConnectTimeoutException
        || cause instanceof UnknownHostException
        || cause instanceof SSLHandshakeException;
  }
}
