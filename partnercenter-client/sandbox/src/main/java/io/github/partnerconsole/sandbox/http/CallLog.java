package io.github.partnerconsole.sandbox.http;

import io.github.partnerconsole.sandbox.control.ReceivedCall;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest calls received, oldest first. Thread-safe. */
public final class CallLog {
  private static final int KEPT = 10_000;

  private final Deque<ReceivedCall> calls = new ArrayDeque<>();

  public synchronized void add(ReceivedCall call) {
    if (calls.size() == KEPT) {
      calls.removeFirst();
    }
    calls.addLast(call);
  }

  public synchronized List<ReceivedCall> calls() {
    return List.copyOf(calls);
  }
}
