package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Spelling;
import java.time.Duration;
import java.time.Instant;

/**
 * Suspending, reactivating and cancelling (pages of the same names, 2022-06). A cancellation is the
 * status "deleted", and in new commerce only possible within its window.
 */
final class StatusChange {
  private final Subscriptions subscriptions;

  StatusChange(Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
  }

  /** Whether it changed anything. */
  boolean apply(Body body, KeptSubscription kept, State state, Instant now) {
    String current = subscriptions.status(kept);
    String asked = body.text("status").map(Spelling::plain).orElse("none");
    if (asked.equals("none") || asked.equals(current)) {
      return false;
    }
    switch (asked) {
      case "suspended" -> suspend(kept, state, now);
      case "active" -> reactivate(kept, state, now);
      case "deleted" -> cancel(kept, now);
      default -> throw new Refusal(ApiError.STATUS_IMPOSSIBLE, asked, current);
    }
    return true;
  }

  /** Before new commerce, add-ons are suspended with what they are added to. */
  private static void suspend(KeptSubscription kept, State state, Instant now) {
    kept.kept().put("status", "suspended").put("statusSince", now.toString());
    if (kept.kind() == SubscriptionKind.LEGACY) {
      KeptSubscription.of(state, kept.customer(), now)
          .filter(child -> child.parent().equalsIgnoreCase(kept.id()))
          .filter(child -> child.decidedStatus().isEmpty())
          .toList()
          .forEach(child -> {
            child.kept().put("status", "suspended").put("statusSince", now.toString());
            child.putInto(state);
          });
    }
  }

  private void reactivate(KeptSubscription kept, State state, Instant now) {
    boolean isOrphan =
        !kept.parent().isEmpty()
            && KeptSubscription.find(state, kept.customer(), kept.parent(), now)
                .filter(parent -> subscriptions.status(parent).equals("active"))
                .isEmpty();
    if (isOrphan) {
      throw new Refusal(ApiError.PARENT_INACTIVE);
    }
    kept.kept().remove("status");
    kept.kept().remove("statusSince");
  }

  private static void cancel(KeptSubscription kept, Instant now) {
    Instant until =
        kept.cancellableUntil().orElseThrow(() -> new Refusal(ApiError.STATUS_UNCHANGEABLE));
    if (!now.isBefore(until)) {
      Duration window = kept.kind().cancellationWindow();
      throw kept.kind() == SubscriptionKind.MARKETPLACE
          ? new Refusal(ApiError.CANCEL_HOURS_PASSED, window.toHours())
          : new Refusal(ApiError.CANCEL_DAYS_PASSED, window.toDays());
    }
    kept.kept().put("status", "deleted").put("statusSince", now.toString());
    kept.kept().put("autoRenew", false);
  }
}
