package io.github.partnerconsole.partnercenter.contract;

import java.util.List;

/** What one side made of one sample. */
sealed interface Mark {
  record Passed() implements Mark {}

  record Failed(String why) implements Mark {}

  record NotApplicable(String why) implements Mark {}

  static Mark of(List<String> differences) {
    return differences.isEmpty() ? new Passed() : new Failed(String.join("; ", differences));
  }

  default String inWords() {
    return switch (this) {
      case Passed() -> "passed";
      case Failed(String why) -> "FAILED: " + why;
      case NotApplicable(String why) -> "n/a: " + why;
    };
  }
}
