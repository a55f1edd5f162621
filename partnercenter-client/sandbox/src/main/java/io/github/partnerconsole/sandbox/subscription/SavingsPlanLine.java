package io.github.partnerconsole.sandbox.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an Azure savings plan was bought for, as its subscription prints it
 * (azure-purchase-savings-plan page, 2023-06).
 */
final class SavingsPlanLine {
  private SavingsPlanLine() {}

  /** Adds the line and the product order that it is. */
  static void put(ObjectNode subscription, KeptSubscription kept, String status) {
    String order = UUID.nameUUIDFromBytes(("plan " + kept.id()).getBytes(UTF_8)).toString();
    ObjectNode line = subscription.putArray("lineItems").addObject().put("id", order);
    line.put("friendlyName", kept.text("friendlyName"));
    JsonNode context = kept.kept().path("context");
    ObjectNode scope = line.putObject("scope").put("type", context.path("scope").asString(""));
    context
        .optional("entitlementId")
        .ifPresent(entitlement -> scope.set("entitlementId", entitlement.deepCopy()));
    line.put("autoRenewEnabled", kept.renews()).put("status", status);
    kept.kept()
        .optional("purchaseCommitment")
        .ifPresent(commitment -> line.set("purchaseCommitment", commitment.deepCopy()));
    subscription.put("productOrderId", order);
  }
}
