package io.github.partnerconsole.partnercenter.transport;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through the HTTP library, which has no place for what we must know of it:
 * whether it left, and the body of its answer as it came.
 */
final class Passage {
  private static final ScopedValue<Passage> CURRENT = ScopedValue.newInstance();

  private final SentOnce sending;
  private final AnswerBody body;
  private @Nullable HttpResponse<InputStream> answer;

  Passage(SentOnce sending, AnswerBody body) {
    this.sending = sending;
    this.body = body;
  }

  /** The passage of the request that this thread is sending. */
  static Passage current() {
    return CURRENT.get();
  }

  /** Sends on this thread, and gives the answer as it came. */
  Reply through(Runnable send) {
    ScopedValue.where(CURRENT, this).run(send);
    HttpResponse<InputStream> came = Objects.requireNonNull(answer, "no answer was noted");
    return new Reply(came.statusCode(), came.headers()::firstValue, came.body());
  }

  void note(HttpResponse<InputStream> came) {
    answer = came;
  }

  SentOnce sending() {
    return sending;
  }

  AnswerBody body() {
    return body;
  }
}
