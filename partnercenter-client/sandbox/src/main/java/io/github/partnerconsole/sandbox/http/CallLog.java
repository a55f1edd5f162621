package io.github.partnerconsole.sandbox.http;

import io.github.partnerconsole.sandbox.control.ReceivedCall;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest calls received, oldest first. Thread-safe. */
public final class CallLog {
  private static final int KEPT = 10_000;

  /** Of a path or an id; nothing that is kept may be as long as a caller likes. */
  private static final int LONGEST = 2_000;

  private final Deque<ReceivedCall> calls = new ArrayDeque<>();

  public synchronized void add(ReceivedCall call) {
    if (calls.size() == KEPT) {
      calls.removeFirst();
    }
    calls.addLast(
        new ReceivedCall(
            call.method(), shortened(call.path()), shortened(call.requestId()), call.status()));
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
  }

  public synchronized List<ReceivedCall> calls() {
    return List.copyOf(calls);
  }
}
