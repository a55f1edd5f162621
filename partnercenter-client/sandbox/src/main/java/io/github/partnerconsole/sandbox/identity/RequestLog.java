package io.github.partnerconsole.sandbox.identity;

import io.github.partnerconsole.sandbox.http.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The latest calls by people: at most 10,000, of at most seven days (security operations of the
 * REST reference, 2025; get-api-request-details, 2023-10). Thread-safe.
 */
final class RequestLog {
  private static final int KEPT = 10_000;

  /** Of an id or a path. */
  private static final int LONGEST = 300;

  private static final Duration AGE = Duration.ofDays(7);

  private final Deque<Entry> entries = new ArrayDeque<>();
  private final InstantSource clock;

  RequestLog(InstantSource clock) {
    this.clock = clock;
  }

  /** One call by a person through an application. */
  record Entry(
      Instant at, String requestId, String correlationId, String operation, Caller caller) {}

  synchronized void add(Request request, String operation, Caller caller) {
    if (entries.size() == KEPT) {
      entries.removeLast();
    }
    entries.addFirst(
        new Entry(
            clock.instant(),
            shortened(request.header("MS-RequestId").orElse("")),
            shortened(request.header("MS-CorrelationId").orElse("")),
            shortened(operation),
            caller));
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
  }

  /** The newest first. */
  synchronized List<Entry> latest() {
    Instant oldest = clock.instant().minus(AGE);
    return entries.stream().filter(it -> it.at().isAfter(oldest)).toList();
  }
}
