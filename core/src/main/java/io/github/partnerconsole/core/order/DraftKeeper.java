package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.TenantId;

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
    if (order.open().isEmpty()) {
      drafts.discard(order.plan().draftId());
    } else {
      order.tenant().ifPresent(tenant -> noteTenant(order, tenant));
    }
  }

  private void noteTenant(OrderRecord order, TenantId tenant) {
    drafts
        .find(order.plan().draftId())
        .filter(saved -> lacks(saved.draft(), tenant))
        .ifPresent(saved -> drafts.save(withTenant(saved, tenant)));
  }

  private static boolean lacks(Draft draft, TenantId tenant) {
    return switch (draft) {
      case NewTenantDraft order -> order.tenant().filter(tenant::equals).isEmpty();
    };
  }

  private static SavedDraft withTenant(SavedDraft saved, TenantId tenant) {
    Draft changed =
        switch (saved.draft()) {
          case NewTenantDraft order -> order.withTenant(tenant);
        };
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
