package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What time makes of a subscription (subscription-lifecycle page, 2026): with auto-renewal its term
 * starts anew at midnight UTC after the last day; without, new commerce goes from expired over
 * disabled to deleted. Before new commerce there was only active, suspended and deleted.
 */
public final class Lifecycle {
  private static final Duration EXPIRED = Duration.ofDays(30);
  private static final Duration GONE = Duration.ofDays(120);

  private Lifecycle() {}

  /** A copy with everything in it that came about until now. */
  static KeptSubscription at(KeptSubscription kept, Instant now) {
    KeptSubscription current = settled(kept.copy(), now);
    while (current.decidedStatus().isEmpty() && current.renews() && now.isAfter(current.end())) {
      renew(current);
    }
    return current;
  }

  public static String status(KeptSubscription kept, Instant now) {
    if (kept.decidedStatus().equals("deleted")) {
      return "deleted";
    }
    if (!now.isAfter(kept.end())) {
      return kept.decidedStatus().isEmpty() ? "active" : kept.decidedStatus();
    }
    if (!now.isBefore(kept.end().plus(GONE))) {
      return "deleted";
    }
    if (kept.kind().isLegacy()) {
      return "suspended";
    }
    boolean isExpired = kept.decidedStatus().isEmpty() && now.isBefore(kept.end().plus(EXPIRED));
    return isExpired ? "expired" : "disabled";
  }

  /** A change that was taken on with 202 and is due by now. */
  private static KeptSubscription settled(KeptSubscription kept, Instant now) {
    Optional<ObjectNode> pending = kept.instructions("pending");
    if (pending.isEmpty() || now.isBefore(Shapes.instant(pending.get(), "at"))) {
      return kept;
    }
    ObjectNode becomes = pending.get().path("becomes").asObject().deepCopy();
    return new KeptSubscription(becomes.put("version", kept.version()));
  }

  private static void renew(KeptSubscription kept) {
    ObjectNode node = kept.kept();
    Instant start = kept.end().plusSeconds(1);
    node.remove(List.of("termEnd", "customTermEndDate"));
    node.put("termStart", start.toString());
    kept.instructions("nextCharge").ifPresent(next -> takeOver(node, next));
    kept.instructions("scheduled").ifPresent(next -> takeOver(node, next));
    node.remove(List.of("nextCharge", "scheduled"));
    kept.setLots(List.of(new Lot(kept.quantity(), start)));
    node.put("version", kept.version() + 1);
  }

  private static void takeOver(ObjectNode node, ObjectNode next) {
    JsonNode product = next.path("product");
    copy(product, "productId", node, "productId");
    copy(product, "skuId", node, "skuId");
    copy(product, "availabilityId", node, "availability");
    copy(product, "billingCycle", node, "billingCycle");
    copy(product, "termDuration", node, "term");
    copy(product, "promotionId", node, "promotionId");
    copy(product, "title", node, "title");
    if (product.has("productId")) {
      node.put(
          "catalogItemId",
          node.path("productId").asString()
              + ":"
              + node.path("skuId").asString()
              + ":"
              + node.path("availability").asString());
      node.put("isTrial", false);
    }
    if (next.path("quantity").asInt(0) > 0) {
      node.put("quantity", next.path("quantity").asInt());
    }
    if (next.has("customTermEnd")) {
      node.put("termEnd", next.path("customTermEnd").asString());
    }
  }

  private static void copy(JsonNode from, String member, ObjectNode to, String kept) {
    from.optional(member)
        .map(JsonNode::asString)
        .filter(value -> !value.isEmpty())
        .ifPresent(value -> to.put(kept, value));
  }
}
