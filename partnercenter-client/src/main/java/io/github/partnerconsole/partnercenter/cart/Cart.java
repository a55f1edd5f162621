package io.github.partnerconsole.partnercenter.cart;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a customer is about to order; it lives for a week. */
public record Cart(
    String id,
    @Nullable Instant creationTimestamp,
    @Nullable Instant lastModifiedTimestamp,
    @Nullable Instant expirationTimestamp,
    @Nullable String lastModifiedUser,
    @Nullable CartStatus status,
    List<CartLineItem> lineItems,
    @More Map<String, Object> more) {
  public Cart {
    id = Members.required(id, "id");
    lineItems = Members.list(lineItems);
    more = Members.more(more);
  }
}
