package io.github.partnerconsole.partnercenter.webhook;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a test event; forgotten by the service after seven days.
 *
 * @param status such as {@code completed}
 * @param results one for each attempt to deliver it
 */
public record ValidationEvent(
    @Nullable String correlationId,
    @Nullable String partnerId,
    @Nullable String status,
    @Nullable String callbackUrl,
    List<DeliveryAttempt> results,
    @More Map<String, Object> more) {
  public ValidationEvent {
    results = Members.list(results);
    more = Members.more(more);
  }
}
