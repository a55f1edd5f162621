package io.github.partnerconsole.partnercenter.transport;

import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The body of one try, which knows whether the try began to leave.
 *
 * <p>The JDK's client asks for the length right before it writes the headers, each time that it
 * writes them. So a length that is asked for twice is a GET which that client repeats by itself;
 * such a repetition would be one more request than the retry policy knows of, and is refused. And
 * where a try was given up before the length was asked for, nothing was sent, nor will be.
 */
final class SentOnce implements HttpRequest.BodyPublisher {
  private enum Stage {
    WAITING,
    LEFT,
    ABANDONED
  }

  private final HttpRequest.BodyPublisher content;
  private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.WAITING);

  /** With these bytes, or nothing for null. */
  SentOnce(byte @Nullable [] body) {
    content =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(body);
  }

  /** Whether a byte of it may have reached the service. */
  boolean left() {
    return stage.get() == Stage.LEFT;
  }

  /** Keeps it from leaving, where it has not left. */
  void abandon() {
    stage.compareAndSet(Stage.WAITING, Stage.ABANDONED);
  }

  @Override
  public long contentLength() {
    if (!stage.compareAndSet(Stage.WAITING, Stage.LEFT)) {
      throw new IllegalStateException("The request was sent or given up before");
    }
    return content.contentLength();
  }

  @Override
  public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    content.subscribe(subscriber);
  }
}
