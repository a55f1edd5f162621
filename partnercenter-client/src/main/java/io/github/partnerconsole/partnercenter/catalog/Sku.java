package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A variant of a product that can be bought.
 *
 * @param id four characters with leading zeros, unique within the product only
 * @param inventoryVariables what an inventory check has to name
 * @param provisioningVariables what a line of a cart has to name
 * @param consumptionType {@code overage} where more can be used than was bought, null elsewhere
 * @param minimumPurchaseCommitment of Azure savings plans only
 */
public record Sku(
    String id,
    @Nullable String productId,
    @Nullable String title,
    @Nullable String description,
    @Nullable Integer minimumQuantity,
    @Nullable Integer maximumQuantity,
    @Nullable Boolean isTrial,
    List<BillingCycle> supportedBillingCycles,
    List<String> purchasePrerequisites,
    List<String> inventoryVariables,
    List<String> provisioningVariables,
    List<String> actions,
    @Nullable DynamicAttributes dynamicAttributes,
    @Nullable AttestationProperties attestationProperties,
    @Nullable String consumptionType,
    @Nullable MinimumPurchaseCommitment minimumPurchaseCommitment,
    @More Map<String, Object> more) {
  public Sku {
    id = Members.required(id, "id");
    supportedBillingCycles = Members.list(supportedBillingCycles);
    purchasePrerequisites = Members.list(purchasePrerequisites);
    inventoryVariables = Members.list(inventoryVariables);
    provisioningVariables = Members.list(provisioningVariables);
    actions = Members.list(actions);
    more = Members.more(more);
  }
}
