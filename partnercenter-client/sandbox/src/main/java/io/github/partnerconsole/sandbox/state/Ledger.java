package io.github.partnerconsole.sandbox.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The current state. Writing calls take turns; each works on a copy that becomes the current state
 * once it is on disk, so a refused or failed call leaves no trace.
 */
public final class Ledger {
  private final Optional<StateFile> file;
  private final Answers answers = new Answers();
  private final ReentrantLock turn = new ReentrantLock();
  private volatile State current;

  private Ledger(Optional<StateFile> file, State current) {
    this.file = file;
    this.current = current;
  }

  /** A ledger that goes on from the file's state, or from the given one where there is none. */
  public static Ledger open(Optional<StateFile> file, Supplier<State> fresh) throws IOException {
    Optional<State> saved = file.isPresent() ? file.get().read() : Optional.empty();
    Ledger ledger = new Ledger(file, saved.orElseGet(fresh));
    ledger.save(ledger.current);
    return ledger;
  }

  /** The state as it is now, for reading only. */
  public State current() {
    return current;
  }

  /**
   * Runs a writing call, or gives its first answer again where the key is known.
   *
   * @param key what makes a repeat recognisable; empty when the caller sent no request id
   */
  public Answer write(Optional<String> key, Function<State, Answer> call) {
    turn.lock();
    try {
      Optional<Answer> first = key.flatMap(known -> answers.find(current, known));
      return first.isPresent() ? first.get() : apply(key, call);
    } finally {
      turn.unlock();
    }
  }

  /** Changes the state from outside of any call. */
  public void change(Consumer<State> change) {
    turn.lock();
    try {
      State next = current.copy();
      change.accept(next);
      replace(next);
    } finally {
      turn.unlock();
    }
  }

  /** Starts anew from the given state. */
  public void reset(State fresh) {
    turn.lock();
    try {
      replace(fresh);
      answers.forget();
    } finally {
      turn.unlock();
    }
  }

  private Answer apply(Optional<String> key, Function<State, Answer> call) {
    State work = current.copy();
    Answer answer = call.apply(work);
    State next = answer.status() < 400 ? work : current.copy();
    if (answer.isLasting()) {
      key.ifPresent(known -> answers.remember(next, known, answer));
    }
    replace(next);
    return answer;
  }

  private void replace(State next) {
    try {
      save(next);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    current = next;
  }

  private void save(State state) throws IOException {
    if (file.isPresent()) {
      file.get().save(state);
    }
  }
}
