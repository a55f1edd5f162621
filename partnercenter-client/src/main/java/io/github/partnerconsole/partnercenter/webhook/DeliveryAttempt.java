package io.github.partnerconsole.partnercenter.webhook;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to deliver an event.
 *
 * @param responseCode the HTTP status by its name, such as {@code OK}
 * @param systemError whether the service itself failed
 */
public record DeliveryAttempt(
    @Nullable String responseCode,
    @Nullable String responseMessage,
    @Nullable Boolean systemError,
    @Nullable Instant dateTimeUtc,
    @More Map<String, Object> more) {
  public DeliveryAttempt {
    more = Members.more(more);
  }
}
