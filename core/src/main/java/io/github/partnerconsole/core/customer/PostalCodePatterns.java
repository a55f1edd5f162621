package io.github.partnerconsole.core.customer;

import java.util.List;

/**
 * What independent collections say about the postal codes of one country. None of them is
 * Microsoft's, so one alone is never sure.
 *
 * @param written patterns for a code as it is written
 * @param compact patterns for a code without spaces and hyphens
 */
record PostalCodePatterns(List<TextPattern> written, List<TextPattern> compact) {

  static final PostalCodePatterns NONE = new PostalCodePatterns(List.of(), List.of());

  /** What the collections make of a code together. */
  enum Verdict {
    /** Two agree on it, or nobody objects. */
    ACCEPTED,
    /** Two or more refuse it and none knows it. */
    REJECTED,
    /** They disagree, or a single one refuses it. */
    DOUBTED
  }

  PostalCodePatterns {
    written = List.copyOf(written);
    compact = List.copyOf(compact);
  }

  boolean isEmpty() {
    return written.isEmpty() && compact.isEmpty();
  }

  Verdict verdict(String code) {
    long accepting = accepting(written, code) + accepting(compact, PostalCodeForm.compact(code));
    long rejecting = written.size() + compact.size() - accepting;
    if (rejecting == 0 || accepting >= 2) {
      return Verdict.ACCEPTED;
    }
    return accepting == 0 && rejecting >= 2 ? Verdict.REJECTED : Verdict.DOUBTED;
  }

  private static long accepting(List<TextPattern> patterns, String code) {
    return patterns.stream().filter(pattern -> pattern.matches(code).orElse(false)).count();
  }
}
