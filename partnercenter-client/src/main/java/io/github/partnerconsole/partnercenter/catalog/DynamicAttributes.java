package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of a SKU beyond the common members.
 *
 * @param prerequisiteSkus as {@code product:sku}
 * @param upgradeTargetOffers as {@code product:sku}
 */
public record DynamicAttributes(
    @Nullable Boolean isMicrosoftProduct,
    @Nullable Boolean hasConstraints,
    @Nullable Boolean isAddon,
    List<String> prerequisiteSkus,
    List<String> upgradeTargetOffers,
    @Nullable String provisioningId,
    @More Map<String, Object> more) {
  public DynamicAttributes {
    prerequisiteSkus = Members.list(prerequisiteSkus);
    upgradeTargetOffers = Members.list(upgradeTargetOffers);
    more = Members.more(more);
  }
}
