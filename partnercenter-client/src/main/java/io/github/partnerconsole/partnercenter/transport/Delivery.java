package io.github.partnerconsole.partnercenter.transport;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.call.RetryPolicy;
import io.github.partnerconsole.partnercenter.call.TokenRequest;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import io.github.partnerconsole.partnercenter.failure.InterruptedCallException;
import io.github.partnerconsole.partnercenter.failure.OutcomeUnknownException;
import io.github.partnerconsole.partnercenter.failure.PartnerCenterException;
import io.github.partnerconsole.partnercenter.failure.UnreadableAnswerException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * Carries one call to its end: token, send listener, tries, and what remains to be said when none
 * succeeds.
 */
record Delivery(
    Transport transport,
    TokenSource tokens,
    RetryPolicy retries,
    Duration bodyLimit,
    InstantSource clock,
    DoubleSupplier luck,
    Pause pause) {

  <T> T deliver(Request request, ReplyReader<T> reader) {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedCallException(request.details(null, null, null), null);
    }
    AccessToken token = tokens.token(TokenRequest.first(request.host(), request.identity()));
    request.beforeSend().sending(Digest.sha256(request.body()));
    boolean inDoubt = false;
    for (int made = 1; ; made++) {
      try {
        return attempt(request, token, made, reader);
      } catch (PartnerCenterException failure) {
        inDoubt |= request.writes() && Verdict.leavesDoubt(failure);
        Optional<Duration> wait = retries.waitAfter(failure, made, luck.getAsDouble());
        if (wait.isEmpty() || interruptedDuring(wait.get())) {
          throw inDoubt ? unknown(failure) : failure;
        }
      }
    }
  }

  private <T> T attempt(Request request, AccessToken token, int made, ReplyReader<T> reader) {
    Instant start = clock.instant();
    try {
      Reply reply = transport.exchange(request, token);
      T value = valueOf(request, reply, reader);
      CallLog.answered(request, reply.status(), made, since(start));
      return value;
    } catch (IOException e) {
      throw logged(request, Verdict.lost(request, e), made, start);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw logged(request, Verdict.interrupted(request, e), made, start);
    } catch (PartnerCenterException e) {
      throw logged(request, e, made, start);
    }
  }

  private <T> T valueOf(Request request, Reply reply, ReplyReader<T> reader) throws IOException {
    if (!reply.succeeded()) {
      String text = Body.text(reply.body(), bodyLimit);
      throw Verdict.answered(request, reply, text, clock.instant());
    }
    try {
      return reader.read(reply);
    } catch (UnreadableJsonException e) {
      throw new UnreadableAnswerException(request.details(reply.status(), null, null), e);
    }
  }

  // Once one try of a write left doubt, no later answer takes it back: a refusal may be the echo of
  // its effect.
  private static PartnerCenterException unknown(PartnerCenterException last) {
    return last instanceof OutcomeUnknownException
        ? last
        : new OutcomeUnknownException(last.details(), last);
  }

  private boolean interruptedDuring(Duration wait) {
    try {
      pause.pause(wait);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private PartnerCenterException logged(
      Request request, PartnerCenterException failure, int made, Instant start) {
    CallLog.failed(request, failure, made, since(start));
    return failure;
  }

  private Duration since(Instant start) {
    return Duration.between(start, clock.instant());
  }
}
