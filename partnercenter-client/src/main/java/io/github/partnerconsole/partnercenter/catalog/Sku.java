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
    List<String> provisioningVariables,
    List<String> actions,
    @Nullable DynamicAttributes dynamicAttributes,
    @Nullable AttestationProperties attestationProperties,
    @Nullable String consumptionType,
    @More Map<String, Object> more) {
  public Sku {
    id = Members.required(id, "id");
    supportedBillingCycles = Members.list(supportedBillingCycles);
    purchasePrerequisites = Members.list(purchasePrerequisites);
    provisioningVariables = Members.list(provisioningVariables);
    actions = Members.list(actions);
    more = Members.more(more);
  }
}
