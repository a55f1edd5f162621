package io.github.partnerconsole.core.finding;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Something that a rule says about a draft and that its user can mend. It carries keys, never
 * sentences: the texts are the app's.
 *
 * @param severity how much it weighs
 * @param key names the two sentences: {@code finding.<key>} (what is wrong) and {@code
 *     finding.<key>.fix} (what to do)
 * @param field the place in the draft
 * @param args values that the sentences quote: text, numbers, dates
 * @param source where the rule comes from; absent for what is plain, such as a field left empty
 */
public record Finding(
    Severity severity, String key, Field field, List<Object> args, Optional<Source> source) {

  public Finding {
    args = List.copyOf(args);
  }

  /** A finding that forbids to go on. */
  public static Finding block(String key, Field field, Object... args) {
    return new Finding(Severity.BLOCK, key, field, Arrays.asList(args), Optional.empty());
  }

  /** A finding that the user may pass over. */
  public static Finding warn(String key, Field field, Object... args) {
    return new Finding(Severity.WARN, key, field, Arrays.asList(args), Optional.empty());
  }

  /** A finding that only informs. */
  public static Finding note(String key, Field field, Object... args) {
    return new Finding(Severity.NOTE, key, field, Arrays.asList(args), Optional.empty());
  }

  /** The same finding, naming the source of its rule. */
  public Finding from(Source rule) {
    return new Finding(severity, key, field, args, Optional.of(rule));
  }

  public boolean blocks() {
    return severity == Severity.BLOCK;
  }

  /** Whether any of the findings forbids to go on. */
  public static boolean anyBlocks(Collection<Finding> findings) {
    return findings.stream().anyMatch(Finding::blocks);
  }
}
