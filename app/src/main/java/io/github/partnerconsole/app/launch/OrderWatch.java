package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.task.OrderChecks;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * Asks by itself about orders that only wait: those under Microsoft's review at the start and every
 * hour, those being provisioned every minute.
 */
final class OrderWatch {

  private static final Duration REVIEW = Duration.ofHours(1);
  private static final Duration PROVISIONING = Duration.ofMinutes(1);
  private static final Duration BACK_UP = Duration.ofDays(1);

  private final Composition console;
  private final Background background;
  private final OrderChecks checks;

  OrderWatch(Composition console, Background background, OrderChecks checks) {
    this.console = console;
    this.background = background;
    this.checks = checks;
  }

  void start() {
    askReviewed();
    askProvisioned();
    background.every(REVIEW, this::askReviewed);
    background.every(PROVISIONING, this::askProvisioned);
    background.every(BACK_UP, this::backUp);
  }

  private void askReviewed() {
    ask(order -> order.state() == OrderState.UNDER_REVIEW);
  }

  /** Also where another line of the order failed. */
  private void askProvisioned() {
    ask(OrderRecord::isBeingProvisioned);
  }

  private void ask(Predicate<OrderRecord> which) {
    console.journal().orders().stream()
        .filter(which)
        .forEach(order -> checks.check(order.number()));
  }

  private void backUp() {
    background
        .run(() -> {
          console.databases().backUp();
          return true;
        })
        .toTheEnd()
        .start();
  }
}
