package io.github.partnerconsole.partnercenter.transport;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * How the body of one answer is read: as it comes where a download succeeded, else whole and up to
 * a limit of size. Notes when the headers came.
 */
final class AnswerBody implements HttpResponse.BodyHandler<InputStream> {
  private final boolean download;
  private final Duration limit;
  private volatile boolean begun;
  private volatile long begin;

  AnswerBody(boolean download, Duration limit) {
    this.download = download;
    this.limit = limit;
  }

  /** Whether the headers came. */
  boolean begun() {
    return begun;
  }

  /** How long the rest of the body may still take, once it has begun. */
  long nanosLeft() {
    return begin + limit.toNanos() - System.nanoTime();
  }

  @Override
  public HttpResponse.BodySubscriber<InputStream> apply(HttpResponse.ResponseInfo answer) {
    begin = System.nanoTime();
    begun = true;
    return download && answer.statusCode() / 100 == 2
        ? new StreamedBody(limit)
        : HttpResponse.BodySubscribers.mapping(
            HttpResponse.BodySubscribers.limiting(
                HttpResponse.BodySubscribers.ofByteArray(), Body.LONGEST),
            ByteArrayInputStream::new);
  }
}
