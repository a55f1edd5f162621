package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.HashSet;
import java.util.Set;

/** Remembers what the user has come to, and so which findings it is time to show. */
final class Shown {

  private final Set<Field> left = new HashSet<>();
  private final Set<String> tried = new HashSet<>();

  void leave(Field field) {
    left.add(field);
  }

  void tryStep(Step<?> step) {
    tried.add(step.key());
  }

  boolean isTime(Step<?> step, Finding finding) {
    return tried.contains(step.key()) || left.contains(finding.field());
  }
}
