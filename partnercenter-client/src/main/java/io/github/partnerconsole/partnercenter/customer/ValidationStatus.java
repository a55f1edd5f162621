package io.github.partnerconsole.partnercenter.customer;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far Microsoft has looked into a customer account. */
public record ValidationStatus(
    @Nullable String type,
    AccountStatus status,
    @Nullable Instant lastUpdateDateTime,
    @More Map<String, Object> more) {
  public ValidationStatus {
    status = Members.required(status, "status");
    more = Members.more(more);
  }
}
