package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.state.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * More or fewer seats. More at any time; fewer in new commerce only within a week of their purchase
 * or renewal (change-the-quantity-of-a-subscription page, 2023-10), before it at any time.
 */
final class SeatChange {
  private static final int SANDBOX_SEATS = 25;

  private final Shelf shelf;
  private final Switches switches;

  SeatChange(Shelf shelf, Switches switches) {
    this.shelf = shelf;
    this.switches = switches;
  }

  /** Whether it changed anything. */
  boolean apply(Body body, KeptSubscription kept, State state, Instant now) {
    Optional<Integer> asked = body.wholeNumber("quantity").filter(count -> !isNoise(body, count));
    if (asked.isEmpty() || asked.get() == kept.quantity()) {
      return false;
    }
    if (kept.decidedStatus().equals("suspended")) {
      throw new Refusal(ApiError.QUANTITY_WHILE_SUSPENDED);
    }
    requireWithin(kept, asked.get(), state);
    kept.setLots(
        asked.get() > kept.quantity()
            ? more(kept, asked.get(), now)
            : fewer(kept, kept.quantity() - asked.get(), now));
    return true;
  }

  // An empty Subscription of Microsoft's SDK says quantity 0 and has no id.
  private static boolean isNoise(Body body, int quantity) {
    return quantity == 0 && body.text("id").isEmpty();
  }

  private void requireWithin(KeptSubscription kept, int asked, State state) {
    int maximum = kept.kept().path("maximum").asInt(Integer.MAX_VALUE);
    boolean fits =
        shelf
            .sku(kept.text("productId"), kept.text("skuId"), state)
            .map(ware -> ware.takes(asked))
            .orElse(asked >= 1);
    if (!fits || asked > maximum) {
      throw new Refusal(ApiError.QUANTITY_OUT_OF_RANGE);
    }
    if (switches.isOn(Switch.SANDBOX_LIMITS) && asked > SANDBOX_SEATS) {
      throw new Refusal(ApiError.SANDBOX_LIMIT);
    }
  }

  private static List<Lot> more(KeptSubscription kept, int asked, Instant now) {
    List<Lot> lots = new ArrayList<>(kept.lots());
    lots.add(new Lot(asked - kept.quantity(), now));
    return lots;
  }

  private static List<Lot> fewer(KeptSubscription kept, int seats, Instant now) {
    if (kept.kind() == SubscriptionKind.SOFTWARE) {
      throw new Refusal(ApiError.SEATS_FIXED);
    }
    int open =
        kept.lots().stream().filter(lot -> lot.isRefundable(now)).mapToInt(Lot::quantity).sum();
    if (!kept.kind().isLegacy() && seats > open) {
      throw open == 0
          ? new Refusal(ApiError.SEATS_NOT_DECREASED)
          : new Refusal(ApiError.SEAT_WINDOW_PASSED, Lot.WINDOW.toDays());
    }
    return Lot.without(kept.lots(), seats);
  }
}
