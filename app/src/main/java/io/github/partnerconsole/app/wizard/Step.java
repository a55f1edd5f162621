package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.core.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;

/**
 * One step of a wizard, as functions over its draft; nothing to override.
 *
 * @param key its title in the bundle, and its name in this wizard
 * @param sentenceKey what it is about, in one sentence
 * @param applies whether the draft needs this step; all branching is here
 * @param check what is wrong with the draft in this step: pure, fast, asked on every edit
 * @param leaving what happens on Next, absent where nothing does
 * @param view makes what is shown; called once per session, when the step is first shown
 * @param withoutReturn whether nothing before it can be changed any more: the frame offers no way
 *     back, and the draft is no longer saved
 * @param tellsAll whether what is wrong is shown from the start: for a step that asks for nothing
 *     itself, where nobody can have come to a field
 * @param <D> the draft
 */
public record Step<D>(
    String key,
    String sentenceKey,
    Predicate<D> applies,
    Function<D, List<Finding>> check,
    Optional<Leaving<D>> leaving,
    Function<StepContext<D>, Node> view,
    boolean withoutReturn,
    boolean tellsAll) {

  /**
   * What happens on Next.
   *
   * @param busyKey says in the bundle what is being done, such as "Asking Microsoft whether the
   *     domain is free"
   */
  public record Leaving<D>(String busyKey, Leave<D> leave) {}

  /** A step that always applies, finds nothing and is left at once. */
  public static <D> Step<D> of(
      String key, String sentenceKey, Function<StepContext<D>, Node> view) {
    return new Step<>(
        key, sentenceKey, _ -> true, _ -> List.of(), Optional.empty(), view, false, false);
  }

  public Step<D> appliesWhen(Predicate<D> condition) {
    return new Step<>(key, sentenceKey, condition, check, leaving, view, withoutReturn, tellsAll);
  }

  public Step<D> checkedBy(Function<D, List<Finding>> rules) {
    return new Step<>(key, sentenceKey, applies, rules, leaving, view, withoutReturn, tellsAll);
  }

  public Step<D> leftBy(String busyKey, Leave<D> leave) {
    var left = Optional.of(new Leaving<>(busyKey, leave));
    return new Step<>(key, sentenceKey, applies, check, left, view, withoutReturn, tellsAll);
  }

  /** The same step as one from which there is no way back. */
  public Step<D> ofNoReturn() {
    return new Step<>(key, sentenceKey, applies, check, leaving, view, true, tellsAll);
  }

  /** The same step, showing all that is wrong as soon as it is come to. */
  public Step<D> tellingAll() {
    return new Step<>(key, sentenceKey, applies, check, leaving, view, withoutReturn, true);
  }
}
