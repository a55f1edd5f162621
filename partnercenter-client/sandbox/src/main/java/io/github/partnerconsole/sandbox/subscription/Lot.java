package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Seats that were bought or renewed together. Each lot has its own week in which its seats can be
 * given back (change-the-quantity-of-a-subscription page, 2023-10).
 */
public record Lot(int quantity, Instant at) {
  static final Duration WINDOW = Duration.ofDays(7);

  static Lot of(JsonNode json) {
    return new Lot(json.path("quantity").asInt(), Instant.parse(json.path("at").asString()));
  }

  ObjectNode json() {
    return Shapes.object().put("quantity", quantity).put("at", at.toString());
  }

  Instant refundableUntil() {
    return at.plus(WINDOW);
  }

  boolean isRefundable(Instant now) {
    return now.isBefore(refundableUntil());
  }

  /** What is left when so many seats are given back, the latest first. */
  public static List<Lot> without(List<Lot> lots, int seats) {
    List<Lot> left = new ArrayList<>(lots);
    int open = seats;
    while (open > 0 && !left.isEmpty()) {
      Lot last = left.removeLast();
      if (last.quantity > open) {
        left.add(new Lot(last.quantity - open, last.at));
      }
      open -= Math.min(open, last.quantity);
    }
    return left;
  }
}
