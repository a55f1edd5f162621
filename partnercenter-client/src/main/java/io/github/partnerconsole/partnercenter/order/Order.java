package io.github.partnerconsole.partnercenter.order;

import io.github.partnerconsole.partnercenter.catalog.BillingCycle;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A placed order. */
public record Order(
    String id,
    @Nullable String alternateId,
    @Nullable String referenceCustomerId,
    @Nullable BillingCycle billingCycle,
    @Nullable String currencyCode,
    @Nullable String currencySymbol,
    List<OrderLineItem> lineItems,
    @Nullable Instant creationDate,
    @Nullable OrderStatus status,
    @Nullable String transactionType,
    @Nullable BigDecimal totalPrice,
    @More Map<String, Object> more) {
  public Order {
    id = Members.required(id, "id");
    lineItems = Members.list(lineItems);
    more = Members.more(more);
  }
}
