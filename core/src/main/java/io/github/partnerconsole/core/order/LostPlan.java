package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.TenantId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An order whose entries are in the journal, but whose plan cannot be read: what it bought is not
 * known.
 *
 * @param draft whose order it was, as far as its sendings say
 * @param tenant that it created, if it did
 * @param placed Microsoft's orders that it is known to have made
 * @param replaced whether a later order took its place, so that it bought nothing
 */
public record LostPlan(
    OrderNumber number,
    Optional<UUID> draft,
    Optional<TenantId> tenant,
    Set<PlacedOrder> placed,
    boolean replaced) {

  public LostPlan {
    placed = Set.copyOf(placed);
  }

  static LostPlan of(OrderNumber number) {
    return new LostPlan(number, Optional.empty(), Optional.empty(), Set.of(), false);
  }

  LostPlan after(JournalEntry.OfOrder entry) {
    return switch (entry) {
      case JournalEntry.Sent sent ->
          new LostPlan(number, draft.or(sent::draft), tenant, placed, replaced);
      case JournalEntry.Confirmed confirmed -> after(confirmed.result());
      case JournalEntry.Superseded _ -> new LostPlan(number, draft, tenant, placed, true);
      case JournalEntry.Planned _,
          JournalEntry.Rejected _,
          JournalEntry.Unknown _,
          JournalEntry.NotSent _,
          JournalEntry.Renewed _,
          JournalEntry.Reviewed _,
          JournalEntry.Provisioned _,
          JournalEntry.HandedOver _ ->
          this;
    };
  }

  private LostPlan after(CallResult result) {
    return switch (result) {
      case CallResult.CustomerCreated created ->
          new LostPlan(number, draft, Optional.of(created.tenant()), placed, replaced);
      case CallResult.CheckedOut checkedOut -> {
        Set<PlacedOrder> all = new HashSet<>(placed);
        all.addAll(checkedOut.orders());
        yield new LostPlan(number, draft, tenant, all, replaced);
      }
      case CallResult.AgreementConfirmed _, CallResult.CartCreated _ -> this;
    };
  }

  /** Whether it may have bought what the plan is to buy. */
  boolean concerns(OrderPlan plan) {
    boolean sameDraft = draft.filter(plan.draftId()::equals).isPresent();
    boolean sameTenant = tenant.isPresent() && tenant.equals(plan.tenant());
    return !replaced && (sameDraft || sameTenant);
  }
}
