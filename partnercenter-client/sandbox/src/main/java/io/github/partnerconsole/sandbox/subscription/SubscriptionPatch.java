package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.partner.Resellers;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Etags;
import io.github.partnerconsole.sandbox.wire.Shapes;
import io.github.partnerconsole.sandbox.wire.Spelling;
import java.time.Instant;
import java.util.List;

/**
 * A PATCH of a subscription. It takes the full resource, and what it leaves out stays as it is, but
 * for autoRenewEnabled, scheduledNextTermInstructions and nextChargeInstructions, which are reset
 * (update-a-subscription-by-id page, 2022-06).
 */
final class SubscriptionPatch {
  private final Subscriptions subscriptions;
  private final SeatChange seats;
  private final StatusChange statuses;
  private final TermChange terms;

  SubscriptionPatch(
      Subscriptions subscriptions, SeatChange seats, StatusChange statuses, TermChange terms) {
    this.subscriptions = subscriptions;
    this.seats = seats;
    this.statuses = statuses;
    this.terms = terms;
  }

  /** The subscription as it is to be; refused where a rule forbids it. */
  KeptSubscription applied(Request request, KeptSubscription before, State state, Instant now) {
    Body body = request.body();
    Etags.requireCurrent(request, body, before.etag());
    requireChangeable(before);
    KeptSubscription after = before.copy();
    boolean isSuspended = before.decidedStatus().equals("suspended");
    boolean changes = seats.apply(body, after, state, now);
    changes |= statuses.apply(body, after, state, now);
    if (isSuspended && after.decidedStatus().equals("suspended")) {
      requireNothingElse(body, after);
    }
    changes |= terms.apply(body, after, state, now);
    putNames(body, after, state);
    NextTerm.apply(body, before, after, terms, state, changes);
    return after;
  }

  private void requireChangeable(KeptSubscription kept) {
    if (kept.instructions("pending").isPresent()) {
      throw new Refusal(ApiError.PENDING_OPERATION);
    }
    switch (subscriptions.status(kept)) {
      case "deleted" -> throw new Refusal(ApiError.SUBSCRIPTION_DELETED, kept.id());
      case "expired", "disabled" -> throw new Refusal(ApiError.NO_MORE_UPDATES);
      case "pending" -> throw new Refusal(ApiError.SUBSCRIPTION_NOT_READY);
      default -> {
        // Active or suspended.
      }
    }
  }

  private static void requireNothingElse(Body body, KeptSubscription kept) {
    boolean renames =
        body.text("friendlyName")
            .filter(name -> !name.equals(kept.text("friendlyName")))
            .isPresent();
    boolean rebills =
        body.text("billingCycle")
            .map(Spelling::plain)
            .filter(cycle -> !cycle.equals(Spelling.plain(kept.billingCycle())))
            .filter(cycle -> !cycle.equals("none") && !cycle.equals("unknown"))
            .isPresent();
    if (kept.kind() != SubscriptionKind.LEGACY && (renames || rebills)) {
      throw new Refusal(ApiError.SUBSCRIPTION_SUSPENDED);
    }
  }

  private static void putNames(Body body, KeptSubscription kept, State state) {
    body.text("friendlyName").ifPresent(name -> kept.kept().put("friendlyName", name));
    body.text("partnerId")
        .filter(partner -> !partner.equals(kept.text("reseller")))
        .ifPresent(partner -> {
          requireAbleToSell(partner, state);
          kept.kept().put("reseller", partner);
        });
    if (body.at("additionalPartnerIds").isPresent()) {
      putAdditional(
          body.items("additionalPartnerIds").stream().flatMap(id -> id.text().stream()).toList(),
          kept,
          state);
    }
  }

  /** All resellers beyond the first, in place of those there were. */
  private static void putAdditional(List<String> mpnIds, KeptSubscription kept, State state) {
    mpnIds.stream()
        .filter(mpnId -> !kept.resellers().contains(mpnId))
        .forEach(mpnId -> requireAbleToSell(mpnId, state));
    Shapes.put(kept.kept(), "resellers", mpnIds);
  }

  private static void requireAbleToSell(String mpnId, State state) {
    Resellers.requireAbleToSell(
        Resellers.byMpnId(state, mpnId)
            .orElseThrow(() -> new Refusal(ApiError.NOT_A_RESELLER, mpnId)));
  }
}
