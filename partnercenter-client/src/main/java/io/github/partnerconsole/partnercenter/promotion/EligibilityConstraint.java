package io.github.partnerconsole.partnercenter.promotion;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A condition about the customer.
 *
 * @param type {@code FirstPurchase}: the customer must not have bought the SKU before
 */
public record EligibilityConstraint(
    @Nullable Boolean isApplicable, @Nullable String type, @More Map<String, Object> more) {
  public EligibilityConstraint {
    more = Members.more(more);
  }
}
