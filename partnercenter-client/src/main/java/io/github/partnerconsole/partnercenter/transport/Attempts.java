package io.github.partnerconsole.partnercenter.transport;

import io.github.partnerconsole.partnercenter.call.AccessToken;
import io.github.partnerconsole.partnercenter.failure.PartnerCenterException;
import io.github.partnerconsole.partnercenter.failure.UnreadableAnswerException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Makes single tries: sends, reads, judges what went wrong, and notes each in the log. */
record Attempts(Transport transport, InstantSource clock) {

  /**
   * What the reader makes of the reply.
   *
   * @param number which try of its call this is, from 1
   */
  <T> T attempt(Request request, AccessToken token, int number, ReplyReader<T> reader) {
    Instant start = clock.instant();
    SentOnce sending = new SentOnce(request.bytes());
    try {
      Reply reply = transport.exchange(request, token, sending);
      T value = valueOf(request, reply, reader);
      CallLog.answered(request, reply.status(), number, since(start));
      return value;
    } catch (IOException e) {
      throw logged(request, Verdict.lost(request, e, sending.left()), number, start);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw logged(request, Verdict.interrupted(request, e, sending.left()), number, start);
    } catch (PartnerCenterException e) {
      throw logged(request, e, number, start);
    } catch (RuntimeException e) {
      // Nobody foresaw this; after a write has left it may not look as if nothing had happened.
      throw sending.left() ? logged(request, Verdict.broken(request, e), number, start) : e;
    }
  }

  /**
   * Keeps a call from being announced that cannot leave.
   *
   * @throws ClosedClientException where the client is closed
   */
  void mustBeOpen() {
    if (transport.isClosed()) {
      throw new ClosedClientException();
    }
  }

  private <T> T valueOf(Request request, Reply reply, ReplyReader<T> reader) throws IOException {
    if (!reply.succeeded()) {
      throw Verdict.answered(request, reply, Body.errorText(reply), clock.instant());
    }
    try {
      return reader.read(reply);
    } catch (UnreadableJsonException | Bounded.TooLongException e) {
      throw new UnreadableAnswerException(request.details(reply.status(), null, null), e);
    }
  }

  private PartnerCenterException logged(
      Request request, PartnerCenterException failure, int number, Instant start) {
    CallLog.failed(request, failure, number, since(start));
    return failure;
  }

  private Duration since(Instant start) {
    return Duration.between(start, clock.instant());
  }
}
