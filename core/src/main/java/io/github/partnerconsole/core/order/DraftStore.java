package io.github.partnerconsole.core.order;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps drafts until they are submitted or discarded; what is saved survives the end of the console
 * at any moment.
 */
public interface DraftStore {

  /** Keeps the draft in place of its former state. */
  void save(SavedDraft draft);

  Optional<SavedDraft> find(UUID id);

  /** All drafts, the last changed first. */
  List<SavedDraft> all();

  void discard(UUID id);
}
