package io.github.partnerconsole.core.agreement;

import java.time.Instant;

/** What a check of the acceptance log found. */
public sealed interface LogVerdict {

  /** Every entry stands as it was written. */
  record Intact(int entries, Instant checkedAt) implements LogVerdict {}

  /**
   * The log was changed.
   *
   * @param firstBrokenEntry its number, 1 for the first
   * @param damage in which way
   */
  record Broken(int firstBrokenEntry, Damage damage, Instant checkedAt) implements LogVerdict {}

  /** In which way the first broken entry is broken. */
  enum Damage {
    /** Its bytes are not those that were written. */
    ALTERED,
    /** The journal knows an entry of this number that the log lacks. */
    MISSING,
    /** The log has an entry of this number that the journal does not know, or knows otherwise. */
    UNKNOWN_TO_JOURNAL
  }
}
