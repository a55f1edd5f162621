package io.github.partnerconsole.app.wizard;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A wizard as data: reads as a table of contents.
 *
 * @param key its name in the bundle
 * @param blank makes a new draft
 * @param subject what the draft is about, such as the company's name; may be empty
 * @param submitKey the label of the button that sends, naming its target
 * @param steps in their order, at least one
 * @param <D> the draft, an immutable record
 */
public record Wizard<D>(
    String key,
    Supplier<D> blank,
    Function<D, String> subject,
    String submitKey,
    List<Step<D>> steps) {

  public Wizard {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("A wizard has at least one step: " + key);
    }
  }

  /** The steps that the draft needs, in their order; {@code current} stays whatever the draft. */
  List<Step<D>> stepsFor(D draft, Step<D> current) {
    return steps.stream()
        .filter(step -> step.equals(current) || step.applies().test(draft))
        .toList();
  }
}
