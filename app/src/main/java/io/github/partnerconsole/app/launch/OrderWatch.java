package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.task.OrderChecks;
import io.github.partnerconsole.core.order.OrderState;
import java.time.Duration;

/** Asks by itself about orders that only wait: those under Microsoft's review at the start and every hour, those being provisioned every minute. */
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
    ask(OrderState.UNDER_REVIEW);
    ask(OrderState.PROVISIONING);
    background.every(REVIEW, () -> ask(OrderState.UNDER_REVIEW));
    background.every(PROVISIONING, () -> ask(OrderState.PROVISIONING));
    background.every(BACK_UP, this::backUp);
  }

  private void ask(OrderState state) {
    console.journal().orders().stream()
        .filter(order -> order.state() == state)
        .forEach(order -> checks.check(order.number()));
  }

  private void backUp() {
    background
        .run(
            () -> {
              console.databases().backUp();
              return true;
            })
        .toTheEnd()
        .start();
  }
}
