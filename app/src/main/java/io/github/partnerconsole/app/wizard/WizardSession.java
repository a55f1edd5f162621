package io.github.partnerconsole.app.wizard;

import static io.github.partnerconsole.app.ui.Texts.key;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.task.Cancellable;
import io.github.partnerconsole.app.wizard.StepState.Progress;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.gateway.Failure;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * One run through a wizard: the draft, where in it the user is, and what is in the way. Knows no
 * scene graph; lives on the JavaFX thread.
 *
 * @param <D> the draft
 */
public final class WizardSession<D> implements AutoCloseable {

  private final Wizard<D> wizard;
  private final Background background;
  private final DraftSaver<D> saver;
  private final Shown shown = new Shown();
  private final ObjectProperty<D> draft;
  private final ReadOnlyObjectWrapper<Step<D>> current;
  private final ReadOnlyObjectWrapper<List<StepState<D>>> steps =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<StepFindings> findings =
      new ReadOnlyObjectWrapper<>(new StepFindings(List.of(), List.of()));
  private final ReadOnlyObjectWrapper<Optional<String>> busy =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<Doing>> doing =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper();
  private Cancellable leaving = () -> {};
  private @Nullable Step<D> destination;
  private int reached;

  /**
   * Begins at the first step.
   *
   * @param begin a blank draft, or one that was saved
   * @param save keeps a draft; runs off the JavaFX thread, soon after each edit and at the end, and
   *     no more once a step of no return is shown
   */
  public WizardSession(
      Wizard<D> wizard, D begin, Consumer<D> save, Background background, InstantSource time) {
    this.wizard = wizard;
    this.background = background;
    saver = new DraftSaver<>(background, time, save);
    draft = new SimpleObjectProperty<>(begin);
    current = new ReadOnlyObjectWrapper<>(wizard.steps().getFirst());
    current.set(visible().getFirst());
    refresh();
    draft.addListener((_, _, edited) -> edited(edited));
  }

  /**
   * Goes where a draft that was saved was left, or to an earlier step that has something to mend.
   *
   * @param key of the step on which it was left; one that does not apply any more stands for the
   *     last
   */
  public void resume(String key) {
    List<Step<D>> before = visible().stream().filter(step -> !step.withoutReturn()).toList();
    Step<D> open =
        before.stream()
            .filter(step -> step.key().equals(key) || blocks(step))
            .findFirst()
            .orElse(before.getLast());
    before.stream().takeWhile(step -> !step.equals(open)).forEach(shown::tryStep);
    show(open);
  }

  private void edited(D edited) {
    if (!current.get().withoutReturn()) {
      saver.edited(edited);
    }
    refresh();
  }

  private void refresh() {
    List<Step<D>> visible = visible();
    int here = visible.indexOf(current.get());
    reached = Math.max(reached, here);
    var states = new ArrayList<StepState<D>>();
    for (int i = 0; i < visible.size(); i++) {
      states.add(state(visible.get(i), i, here));
    }
    findings.set(states.get(here).findings());
    steps.set(List.copyOf(states));
  }

  private StepState<D> state(Step<D> step, int index, int here) {
    Progress progress =
        index == here ? Progress.CURRENT : index < here ? Progress.DONE : Progress.AHEAD;
    var checked =
        StepFindings.of(step.check().apply(draft.get()), finding -> shown.isTime(step, finding));
    boolean open = !current.get().withoutReturn();
    return new StepState<>(
        step, index + 1, progress, index <= reached && open, index < reached, checked);
  }

  private List<Step<D>> visible() {
    return wizard.stepsFor(draft.get(), current.get());
  }

  private boolean blocks(Step<D> step) {
    return state(step, 0, 0).findings().block();
  }

  /**
   * Leaves the current step forwards. Shows what blocks, if something does; otherwise runs the
   * step's leaving and goes on unless what that brings back blocks. On the last step the session is
   * finished. Does nothing while busy.
   */
  public void next() {
    if (!isBusy()) {
      destination = null;
      advance();
    }
  }

  private void advance() {
    failure.set(Optional.empty());
    shown.tryStep(current.get());
    refresh();
    if (findings.get().block()) {
      destination = null;
      return;
    }
    current.get().leaving().ifPresentOrElse(this::leave, this::goOn);
  }

  private void leave(Step.Leaving<D> how) {
    D asked = draft.get();
    busy.set(Optional.of(how.busyKey()));
    leaving =
        background
            .run(() -> how.leave().leave(asked))
            .onEnd(() -> busy.set(Optional.empty()))
            .onSuccess(answered -> left(asked, answered))
            .onFailure(this::fail)
            .start();
  }

  private void left(D asked, D answered) {
    if (!draft.get().equals(asked)) {
      advance(); // the draft was edited meanwhile: the answer is for another draft, so ask anew
      return;
    }
    draft.set(answered);
    if (findings.get().block()) {
      destination = null;
    } else {
      goOn();
    }
  }

  private void fail(Failure why) {
    destination = null;
    failure.set(Optional.of(why));
  }

  private void goOn() {
    List<Step<D>> visible = visible();
    int following = visible.indexOf(current.get()) + 1;
    if (following == visible.size()) {
      finished.set(true);
    } else {
      enter(visible.get(following));
    }
  }

  private void enter(Step<D> step) {
    if (!step.withoutReturn()) {
      show(step);
      walk();
      return;
    }
    Optional<Step<D>> unfit =
        visible().stream()
            .takeWhile(before -> !before.equals(step))
            .filter(this::blocks)
            .findFirst();
    unfit.ifPresent(shown::tryStep);
    unfit.ifPresentOrElse(this::show, () -> commit(step));
  }

  /** Waits for the draft to be on disk, so that no late save brings a sent draft back. */
  private void commit(Step<D> step) {
    busy.set(Optional.of(key("wizard.saving")));
    saver.flush(() -> {
      if (busy.get().isPresent()) {
        busy.set(Optional.empty());
        if (saver.isSaved()) {
          show(step);
        }
      }
    });
  }

  private void walk() {
    if (destination != null && !destination.equals(current.get())) {
      advance();
    } else {
      destination = null;
    }
  }

  private void show(Step<D> step) {
    if (step.tellsAll()) {
      shown.tryStep(step);
    }
    current.set(step);
    refresh();
  }

  /** Goes one step back; input is kept. Does nothing while busy or where there is no way back. */
  public void back() {
    List<Step<D>> visible = visible();
    int here = visible.indexOf(current.get());
    if (here > 0) {
      moveBack(visible.get(here - 1));
    }
  }

  /**
   * Goes to a step that was reached before. Backwards at once; forwards by {@link #next} from step
   * to step, so that it ends where something is in the way.
   *
   * @param key a key of a step of this wizard; one that is not reached or does not apply is ignored
   */
  public void goTo(String key) {
    steps.get().stream()
        .filter(state -> state.step().key().equals(key) && state.reached())
        .findFirst()
        .ifPresent(this::goTo);
  }

  private void goTo(StepState<D> state) {
    switch (state.progress()) {
      case DONE -> moveBack(state.step());
      case CURRENT -> {}
      case AHEAD -> walkTo(state.step());
    }
  }

  private void walkTo(Step<D> step) {
    if (!isBusy()) {
      destination = step;
      advance();
    }
  }

  private void moveBack(Step<D> step) {
    if (!isBusy() && !current.get().withoutReturn()) {
      failure.set(Optional.empty());
      shown.tryStep(current.get());
      show(step);
    }
  }

  /** Checks the draft anew, for when what the rules know has changed. */
  public void recheck() {
    refresh();
  }

  /** The user has left this field: it is time to show what is wrong with it. */
  public void leaveField(Field field) {
    shown.leave(field);
    refresh();
  }

  /** Breaks off what is being done and stays on the step, the draft as it was. */
  public void stop() {
    if (busy.get().isPresent()) {
      leaving.cancel();
      destination = null;
      busy.set(Optional.empty());
    }
  }

  /** Stops what is being done and saves what is not saved yet. */
  @Override
  public void close() {
    stop();
    saver.flush(() -> {});
  }

  /** Whether there is no step before the current one. */
  public boolean isFirst() {
    return visible().indexOf(current.get()) == 0;
  }

  /** Whether the next step is one of no return, or there is none. */
  public boolean nextSubmits() {
    List<Step<D>> visible = visible();
    int following = visible.indexOf(current.get()) + 1;
    return following == visible.size() || visible.get(following).withoutReturn();
  }

  private boolean isBusy() {
    return busy.get().isPresent() || doing.get().isPresent();
  }

  public Wizard<D> wizard() {
    return wizard;
  }

  /** The draft; the views edit it by replacing it. */
  public ObjectProperty<D> draft() {
    return draft;
  }

  public ReadOnlyObjectProperty<Step<D>> current() {
    return current.getReadOnlyProperty();
  }

  /** The steps that apply, in their order, as they stand now. */
  public ReadOnlyObjectProperty<List<StepState<D>>> steps() {
    return steps.getReadOnlyProperty();
  }

  /** The findings of the current step. */
  public ReadOnlyObjectProperty<StepFindings> findings() {
    return findings.getReadOnlyProperty();
  }

  /** The text key of what is being done on leaving a step; while present, nothing can be edited. */
  public ReadOnlyObjectProperty<Optional<String>> busy() {
    return busy.getReadOnlyProperty();
  }

  /**
   * What a step does by itself, such as the calls of a submit, or has its user do. Set by that
   * step; while present, the step stays usable but cannot be left.
   */
  public ObjectProperty<Optional<Doing>> doing() {
    return doing;
  }

  /** Why the step could not be left; gone as soon as it is tried anew. */
  public ReadOnlyObjectProperty<Optional<Failure>> failure() {
    return failure.getReadOnlyProperty();
  }

  /** Whether everything that was edited is kept. */
  public boolean isSaved() {
    return saver.isSaved();
  }

  public ReadOnlyObjectProperty<Optional<Instant>> savedAt() {
    return saver.savedAt();
  }

  /** Becomes true when the last step was left; stays so. */
  public ReadOnlyBooleanProperty finished() {
    return finished.getReadOnlyProperty();
  }
}
