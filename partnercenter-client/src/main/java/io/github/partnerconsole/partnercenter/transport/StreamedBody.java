package io.github.partnerconsole.partnercenter.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A body that is read as it comes. No more than one piece waits in memory; each wait for the next
 * one ends with a limit of time, and with an interrupt.
 */
final class StreamedBody extends InputStream implements HttpResponse.BodySubscriber<InputStream> {
  /** What the connection hands over. */
  private sealed interface Piece {}

  private record Bytes(List<ByteBuffer> buffers) implements Piece {}

  private record End(@Nullable Throwable broken) implements Piece {}

  private final Duration longestWait;
  private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
  // Readers are threads of the caller, seldom more than one.
  private final ReentrantLock reading = new ReentrantLock();
  private final Queue<ByteBuffer> arrived = new ArrayDeque<>();
  private @Nullable End end;
  private volatile Flow.@Nullable Subscription source;
  private volatile boolean closed;

  StreamedBody(Duration longestWait) {
    this.longestWait = longestWait;
  }

  @Override
  public CompletionStage<InputStream> getBody() {
    return CompletableFuture.completedStage(this);
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    source = subscription;
    if (closed) {
      subscription.cancel();
    } else {
      subscription.request(1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    pieces.add(new Bytes(buffers));
  }

  @Override
  public void onError(Throwable thrown) {
    pieces.add(new End(thrown));
  }

  @Override
  public void onComplete() {
    pieces.add(new End(null));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, into.length);
    reading.lock();
    try {
      ByteBuffer next = length == 0 ? null : nextBytes();
      if (next == null) {
        return length == 0 ? 0 : -1;
      }
      int count = Math.min(length, next.remaining());
      next.get(into, offset, count);
      return count;
    } finally {
      reading.unlock();
    }
  }

  @Override
  public int available() {
    ByteBuffer next = arrived.peek();
    return next == null ? 0 : next.remaining();
  }

  @Override
  public void close() {
    closed = true;
    Flow.Subscription open = source;
    if (open != null) {
      open.cancel();
    }
    pieces.add(new End(new IOException("The answer was closed")));
  }

  /** Bytes that have not been read, or null at the end. */
  private @Nullable ByteBuffer nextBytes() throws IOException {
    while (true) {
      if (closed) {
        throw new IOException("The answer was closed");
      }
      ByteBuffer next = arrived.peek();
      if (next == null) {
        if (!moreArrived()) {
          return null;
        }
      } else if (next.hasRemaining()) {
        return next;
      } else {
        arrived.remove();
      }
    }
  }

  private boolean moreArrived() throws IOException {
    if (end == null) {
      switch (awaited()) {
        case End last -> end = last;
        case Bytes(List<ByteBuffer> buffers) -> {
          arrived.addAll(buffers);
          Objects.requireNonNull(source, "bytes before their source").request(1);
          return true;
        }
      }
    }
    if (end.broken() != null) {
      throw new IOException("The answer broke off", end.broken());
    }
    return false;
  }

  private Piece awaited() throws IOException {
    try {
      Piece piece = pieces.poll(longestWait.toNanos(), TimeUnit.NANOSECONDS);
      if (piece == null) {
        close();
        throw new HttpTimeoutException("No more of the answer in " + longestWait);
      }
      return piece;
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted = new InterruptedIOException("The thread was interrupted");
      interrupted.initCause(e);
      throw interrupted;
    }
  }
}
