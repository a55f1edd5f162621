package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.task.Cancellable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Saves a draft soon after each edit: at most 400 ms later, however fast the edits come, and never
 * two at once and always the newest, so that an older draft cannot overwrite a newer one.
 */
final class DraftSaver<D> {

  private static final Duration SOON = Duration.ofMillis(400);

  private final Background background;
  private final InstantSource time;
  private final Consumer<D> save;
  private final ReadOnlyObjectWrapper<Optional<Instant>> savedAt =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AtomicReference<@Nullable D> unsaved = new AtomicReference<>();
  private @Nullable Cancellable pending;

  DraftSaver(Background background, InstantSource time, Consumer<D> save) {
    this.background = background;
    this.time = time;
    this.save = save;
  }

  void edited(D draft) {
    unsaved.set(draft);
    if (pending == null) {
      pending = background.after(SOON, () -> flush(() -> {}));
    }
  }

  /**
   * Saves now what is not saved yet.
   *
   * @param then is run when no save is under way any more; {@link #isSaved()} tells whether it went
   *     well
   */
  void flush(Runnable then) {
    if (pending != null) {
      pending.cancel();
      pending = null;
    }
    background.run(this::saveNewest).toTheEnd().onSuccess(this::tell).onEnd(then).start();
  }

  private synchronized Optional<Instant> saveNewest() {
    D draft = unsaved.getAndSet(null);
    if (draft == null) {
      return Optional.empty();
    }
    try {
      save.accept(draft);
    } catch (RuntimeException e) {
      unsaved.compareAndSet(null, draft);
      throw e;
    }
    return Optional.of(time.instant());
  }

  private void tell(Optional<Instant> moment) {
    if (moment.isPresent()) {
      savedAt.set(moment);
    }
  }

  /** Whether everything that was edited is on disk. */
  boolean isSaved() {
    return unsaved.get() == null;
  }

  ReadOnlyObjectProperty<Optional<Instant>> savedAt() {
    return savedAt.getReadOnlyProperty();
  }
}
