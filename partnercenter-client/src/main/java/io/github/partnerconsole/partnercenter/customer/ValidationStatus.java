package io.github.partnerconsole.partnercenter.customer;

import io.github.partnerconsole.partnercenter.transport.Members;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far Microsoft has looked into a customer account. */
public record ValidationStatus(
    @Nullable String type, AccountStatus status, @Nullable Instant lastUpdateDateTime) {
  public ValidationStatus {
    status = Members.required(status, "status");
  }
}
