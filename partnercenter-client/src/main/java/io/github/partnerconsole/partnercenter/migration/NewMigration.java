package io.github.partnerconsole.partnercenter.migration;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A migration to ask for (create-migration page, 2023-10). What is null stays as it is with the
 * subscription.
 *
 * @param quantity seats
 * @param purchaseFullTerm whether a whole new term is to start
 * @param customTermEndDate when the first term is to end
 * @param externalReferenceId of the caller's batch, by which it can be found again
 * @param addOnMigrations all add-ons, also those of add-ons, in one flat list
 */
public record NewMigration(
    String currentSubscriptionId,
    @Nullable Integer quantity,
    @Nullable TermDuration termDuration,
    @Nullable BillingCycle billingCycle,
    @Nullable Boolean purchaseFullTerm,
    @Nullable Instant customTermEndDate,
    @Nullable String externalReferenceId,
    List<NewMigration> addOnMigrations,
    @More Map<String, Object> more) {
  public NewMigration {
    currentSubscriptionId = Members.required(currentSubscriptionId, "currentSubscriptionId");
    addOnMigrations = Members.list(addOnMigrations);
    more = Members.more(more);
  }

  /** The subscription as it is, to the end of its term. */
  public static NewMigration of(String subscriptionId) {
    return new NewMigration(
        subscriptionId, null, null, null, null, null, null, List.of(), Map.of());
  }

  /** The same with another number of seats. */
  public NewMigration withQuantity(int seats) {
    return new NewMigration(
        currentSubscriptionId,
        seats,
        termDuration,
        billingCycle,
        purchaseFullTerm,
        customTermEndDate,
        externalReferenceId,
        addOnMigrations,
        more);
  }

  /** The same with another term and billing. */
  public NewMigration billed(TermDuration term, BillingCycle cycle) {
    return new NewMigration(
        currentSubscriptionId,
        quantity,
        term,
        cycle,
        purchaseFullTerm,
        customTermEndDate,
        externalReferenceId,
        addOnMigrations,
        more);
  }

  /** The same with a whole new term. */
  public NewMigration withFullTerm() {
    return new NewMigration(
        currentSubscriptionId,
        quantity,
        termDuration,
        billingCycle,
        true,
        customTermEndDate,
        externalReferenceId,
        addOnMigrations,
        more);
  }

  /** The same with add-ons that go along. */
  public NewMigration withAddOns(List<NewMigration> addOns) {
    return new NewMigration(
        currentSubscriptionId,
        quantity,
        termDuration,
        billingCycle,
        purchaseFullTerm,
        customTermEndDate,
        externalReferenceId,
        addOns,
        more);
  }
}
