package io.github.partnerconsole.core.record;

import io.github.partnerconsole.core.order.JournalEntry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the order journal knows of the acceptance log. It is told of each entry twice: a head that
 * it has once was announced, one that it has twice or more is known to have been written.
 */
final class ChainHeads {

  /**
   * An entry's number and hash.
   *
   * @param number 0 before the first entry
   */
  record Head(int number, String hash) {

    static final Head START = new Head(0, "0".repeat(64));

    static Head of(ChainLink link) {
      return new Head(link.number(), link.hash());
    }
  }

  private final Map<Head, Integer> mentions = new HashMap<>();

  ChainHeads(List<JournalEntry.AcceptanceHead> noted) {
    noted.forEach(head -> mentions.merge(new Head(head.number(), head.hash()), 1, Integer::sum));
  }

  boolean isAnnounced(Head head) {
    return mentions.containsKey(head);
  }

  /** Whether the entry may have been written with nobody told of it. */
  boolean isOnlyAnnounced(Head head) {
    return mentions.getOrDefault(head, 0) == 1;
  }

  /** The newest entry that is known to have been written. */
  Optional<Head> lastWritten() {
    return mentions.keySet().stream()
        .filter(head -> !isOnlyAnnounced(head))
        .max(Comparator.comparingInt(Head::number));
  }
}
