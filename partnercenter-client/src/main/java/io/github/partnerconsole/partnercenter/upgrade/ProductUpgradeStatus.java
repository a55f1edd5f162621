package io.github.partnerconsole.partnercenter.upgrade;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far an upgrade of a customer's products is (product-upgrade-resources page, 2023-09).
 *
 * @param status such as Completed, the only one that the pages print
 * @param lineItems one for each product that is upgraded
 * @param errorDetails null where it has not failed
 */
public record ProductUpgradeStatus(
    @Nullable String id,
    @Nullable String productFamily,
    @Nullable String status,
    List<ProductUpgradeLineItem> lineItems,
    @Nullable ProductUpgradeError errorDetails,
    @More Map<String, Object> more) {
  public ProductUpgradeStatus {
    lineItems = Members.list(lineItems);
    more = Members.more(more);
  }
}
