package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.SkuKey;
import java.util.List;

/**
 * Keeps drafts in step with the orders that were made from them, so that no tenant is created twice
 * and no order is sent twice.
 */
public final class DraftKeeper {

  private final DraftStore drafts;

  public DraftKeeper(DraftStore drafts) {
    this.drafts = drafts;
  }

  /** To be told of every order that changes, and of all orders at the start. */
  public void orderChanged(OrderRecord order) {
    if (order.supersededBy().isPresent()) {
      return;
    }
    if (order.isWhollyOrdered()) {
      drafts.discard(order.plan().draftId());
    } else {
      drafts.find(order.plan().draftId()).ifPresent(saved -> keep(saved, order));
    }
  }

  private void keep(SavedDraft saved, OrderRecord order) {
    Draft rest =
        switch (saved.draft()) {
          case NewTenantDraft draft -> restOf(draft, order);
        };
    if (!rest.equals(saved.draft())) {
      drafts.save(withDraft(saved, rest));
    }
  }

  /** What is still to be ordered, for the tenant that there may be. */
  private static NewTenantDraft restOf(NewTenantDraft draft, OrderRecord order) {
    NewTenantDraft ofTenant = order.tenant().map(draft::withTenant).orElse(draft);
    if (order.leftOut().isEmpty()) {
      return ofTenant;
    }
    List<SkuKey> taken = order.taken().stream().map(PlannedLine::sku).toList();
    List<OrderLine> rest =
        draft.lines().stream().filter(line -> !taken.contains(line.sku())).toList();
    return rest.equals(draft.lines()) ? ofTenant : ofTenant.withLines(rest);
  }

  private static SavedDraft withDraft(SavedDraft saved, Draft changed) {
    return new SavedDraft(
        changed,
        saved.step(),
        saved.stepNumber(),
        saved.stepCount(),
        saved.blocks(),
        saved.warnings(),
        saved.savedAt());
  }
}
