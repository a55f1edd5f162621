package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules say about a step, split by whether it is time to say it.
 *
 * <p>A blank form is wrong in every field, and red before a key was pressed. So a finding is held
 * until its field was left once, or Next was tried on its step. Held ones block all the same.
 *
 * @param shown those beside their fields, in the badge and in the sum
 * @param held those about fields that the user has not come to yet
 */
public record StepFindings(List<Finding> shown, List<Finding> held) {

  static StepFindings of(List<Finding> all, Predicate<Finding> show) {
    var parts = all.stream().collect(Collectors.partitioningBy(show));
    return new StepFindings(List.copyOf(parts.get(true)), List.copyOf(parts.get(false)));
  }

  /** Whether the step cannot be left. */
  public boolean block() {
    return Finding.anyBlocks(shown) || Finding.anyBlocks(held);
  }

  public int blocking() {
    return count(shown, Severity.BLOCK);
  }

  public int warning() {
    return count(shown, Severity.WARN);
  }

  /** How many things are still needed that nobody was told yet. */
  public int outstanding() {
    return count(held, Severity.BLOCK);
  }

  /**
   * What F8 goes through: shown before held, and never a mere note.
   *
   * @param reading the order in which the fields stand on the screen
   */
  List<Finding> round(Comparator<Finding> reading) {
    return Stream.of(shown, held)
        .flatMap(part -> part.stream().sorted(reading))
        .filter(finding -> finding.severity() != Severity.NOTE)
        .toList();
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
