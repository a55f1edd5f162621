package io.github.partnerconsole.signin;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Lets many threads that want the same thing at the same time share one attempt to get it. */
final class Flights<K, V> {
  private final ConcurrentMap<K, CompletableFuture<V>> running = new ConcurrentHashMap<>();

  /** The attempt under way, or a new one; nobody who gets it may cancel it. */
  CompletableFuture<V> join(K key, Supplier<CompletableFuture<V>> start) {
    CompletableFuture<V> mine = new CompletableFuture<>();
    CompletableFuture<V> other = running.putIfAbsent(key, mine);
    if (other != null) {
      return other;
    }
    try {
      follow(start.get(), key, mine);
    } catch (RuntimeException e) {
      running.remove(key, mine);
      mine.completeExceptionally(e);
    }
    return mine;
  }

  // What comes of the attempt reaches everybody through the flight.
  @SuppressWarnings("FutureReturnValueIgnored")
  private void follow(CompletableFuture<V> attempt, K key, CompletableFuture<V> flight) {
    attempt.whenComplete((value, failure) -> {
      running.remove(key, flight);
      land(flight, value, failure);
    });
  }

  private static <V> void land(
      CompletableFuture<V> flight, V value, @org.jspecify.annotations.Nullable Throwable failure) {
    if (failure == null) {
      flight.complete(value);
    } else {
      flight.completeExceptionally(failure);
    }
  }
}
