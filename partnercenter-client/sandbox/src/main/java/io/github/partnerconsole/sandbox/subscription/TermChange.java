package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.product.Ware;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import io.github.partnerconsole.sandbox.wire.Spelling;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Another term or billing cycle. A longer term starts at once (codes 800107, 800121 and 800122 of
 * the error page, 2023-10); another way of billing comes with the next charge, before new commerce
 * only by the order (2054).
 */
final class TermChange {
  private final Shelf shelf;

  TermChange(Shelf shelf) {
    this.shelf = shelf;
  }

  Optional<Ware> ware(String productId, String skuId, State state) {
    return shelf.sku(productId, skuId, state);
  }

  /** Whether it changed the current term. */
  boolean apply(Body body, KeptSubscription kept, State state, Instant now) {
    boolean isOther = lengthen(body, kept, now);
    rebill(body, kept, state, isOther);
    return isOther;
  }

  private static boolean lengthen(Body body, KeptSubscription kept, Instant now) {
    String asked = body.text("termDuration").orElse("");
    if (asked.isEmpty() || kept.kind().isLegacy() || asked.equalsIgnoreCase(kept.term())) {
      return false;
    }
    if (kept.isTrial()) {
      throw new Refusal(ApiError.TRIAL_TERM);
    }
    if (months(asked) < months(kept.term())) {
      throw new Refusal(ApiError.TERM_SHORTER);
    }
    kept.kept().put("term", asked.toUpperCase(Locale.ROOT));
    kept.kept().put("termStart", now.toString());
    kept.kept().remove("termEnd");
    kept.setLots(List.of(new Lot(kept.quantity(), now)));
    return true;
  }

  private static long months(String term) {
    long months = Terms.months(term);
    if (months == 0) {
      throw new Refusal(ApiError.TERM_INVALID);
    }
    return months;
  }

  private void rebill(Body body, KeptSubscription kept, State state, boolean atOnce) {
    String asked = body.text("billingCycle").map(Spelling::plain).orElse("none");
    String current = Spelling.plain(kept.billingCycle());
    if (asked.equals("none") || asked.equals("unknown") || asked.equals(current)) {
      return;
    }
    if (kept.kind().isLegacy()) {
      throw new Refusal(ApiError.BILLING_BY_ORDER);
    }
    String cycle = asked.equals("onetime") ? "one_time" : asked;
    boolean isSold =
        shelf
            .sku(kept.text("productId"), kept.text("skuId"), state)
            .map(ware -> ware.plan(kept.term(), cycle).isPresent())
            .orElse(List.of("monthly", "annual", "triennial").contains(cycle));
    if (!isSold) {
      throw new Refusal(ApiError.BILLING_UNCHANGEABLE);
    }
    if (atOnce) {
      kept.kept().put("billingCycle", cycle);
    } else {
      kept.kept().set("nextCharge", nextCharge(kept, cycle));
    }
  }

  private static ObjectNode nextCharge(KeptSubscription kept, String cycle) {
    ObjectNode product = Shapes.object().put("productId", kept.text("productId"));
    product.put("skuId", kept.text("skuId")).put("availabilityId", kept.text("availability"));
    product.put("billingCycle", cycle).put("termDuration", kept.term());
    ObjectNode next = Shapes.object();
    next.set("product", product);
    next.put("quantity", kept.quantity());
    ObjectNode sent = next.deepCopy();
    next.remove("quantity");
    return next.set("sent", sent);
  }
}
