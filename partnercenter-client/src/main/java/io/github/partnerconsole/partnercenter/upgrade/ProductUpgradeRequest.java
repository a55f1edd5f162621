package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose products of which family are to be upgraded (product-upgrade-resources page, 2023-09).
 *
 * @param productFamily to upgrade to
 */
public record ProductUpgradeRequest(
    @Nullable String customerId, @Nullable String productFamily, @More Map<String, Object> more) {
  public ProductUpgradeRequest {
    more = Members.more(more);
  }

  /** From Azure as it was sold before new commerce (MS-AZR-0145P) to the Azure plan. */
  public static ProductUpgradeRequest azure(String customerId) {
    return new ProductUpgradeRequest(customerId, "Azure", Map.of());
  }
}
