package io.github.partnerconsole.app.ui;

import io.github.partnerconsole.core.order.OrderState;
import java.util.Optional;
import javafx.scene.control.Label;

/** How the state of an order is marked and called. */
public final class OrderStates {
  private OrderStates() {}

  /** In at most three words. */
  public static String name(OrderState state) {
    return Texts.of(OrderState.class, state);
  }

  /** Its icon, which carries the state together with its name. */
  public static Mark mark(OrderState state) {
    return switch (state) {
      case UNKNOWN -> Mark.UNKNOWN;
      case REFUSED -> Mark.BLOCK;
      case PARTLY_FAILED, STOPPED, NOT_SENT -> Mark.WARN;
      case UNDER_REVIEW -> Mark.WAITS;
      case PROVISIONING -> Mark.BUSY;
      case ACTIVE -> Mark.PASS;
      case SUPERSEDED -> Mark.NOTE;
    };
  }

  /** Its colour. */
  public static Tone tone(OrderState state) {
    return mark(state).tone();
  }

  /** A badge for what is not normal, plain muted words for the rest. */
  public static Label label(OrderState state) {
    return badge(state)
        .<Label>map(badge -> badge)
        .orElseGet(() -> Labels.fixed(Labels.secondary(name(state))));
  }

  private static Optional<Badge> badge(OrderState state) {
    return switch (state) {
      case ACTIVE, SUPERSEDED -> Optional.empty();
      case UNKNOWN -> Optional.of(new Badge(Tone.WARNING, Icon.UNKNOWN, name(state)));
      case REFUSED -> Optional.of(new Badge(Tone.DANGER, name(state)));
      case PARTLY_FAILED, STOPPED, NOT_SENT -> Optional.of(new Badge(Tone.WARNING, name(state)));
      case UNDER_REVIEW -> Optional.of(new Badge(Tone.NEUTRAL, name(state)));
      case PROVISIONING -> Optional.of(new Badge(Tone.ACCENT, name(state)));
    };
  }
}
