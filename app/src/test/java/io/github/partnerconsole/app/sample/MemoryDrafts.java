package io.github.partnerconsole.app.sample;

import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.order.DraftStore;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.SavedDraft;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Drafts that are forgotten. */
public final class MemoryDrafts implements DraftStore {
  private final Map<UUID, SavedDraft> drafts = new LinkedHashMap<>();

  /** A draft at a step of six. */
  public static SavedDraft draft(
      int id, String company, int step, int blocks, int warnings, Instant at) {
    NewTenantDraft draft =
        NewTenantDraft.blank(new UUID(0, id), at).withCompany(Company.BLANK.withName(company));
    return new SavedDraft(draft, "step" + step, step, 6, blocks, warnings, at);
  }

  @Override
  public void save(SavedDraft draft) {
    drafts.put(draft.draft().id(), draft);
  }

  @Override
  public Optional<SavedDraft> find(UUID id) {
    return Optional.ofNullable(drafts.get(id));
  }

  @Override
  public List<SavedDraft> all() {
    return drafts.values().stream()
        .sorted(Comparator.comparing(SavedDraft::savedAt).reversed())
        .toList();
  }

  @Override
  public void discard(UUID id) {
    drafts.remove(id);
  }
}
