package io.github.partnerconsole.partnercenter.order;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order to be placed without a cart (create-an-order page, 2023-10).
 *
 * @param referenceCustomerId the customer, as in the call
 * @param partnerOnRecordAttestationAccepted needed where several resellers take part
 */
public record NewOrder(
    @Nullable String referenceCustomerId,
    @Nullable BillingCycle billingCycle,
    @Nullable String currencyCode,
    @Nullable Boolean partnerOnRecordAttestationAccepted,
    List<NewOrderLineItem> lineItems,
    @More Map<String, Object> more) {
  public NewOrder {
    lineItems = Members.list(lineItems);
    more = Members.more(more);
  }

  /** An order of lines that are all billed alike. */
  public static NewOrder of(
      String customerId, BillingCycle billingCycle, List<NewOrderLineItem> lineItems) {
    return new NewOrder(customerId, billingCycle, null, null, lineItems, Map.of());
  }
}
