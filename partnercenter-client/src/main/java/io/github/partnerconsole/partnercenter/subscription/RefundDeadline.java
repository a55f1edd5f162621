package io.github.partnerconsole.partnercenter.subscription;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Until when a purchase can be given back.
 *
 * @param type {@code Full} or {@code Partial}
 * @param expiresAt called expiresAfter in one table (2023-10)
 */
public record RefundDeadline(
    @Nullable String type,
    @JsonAlias("expiresAfter") @Nullable Instant expiresAt,
    @More Map<String, Object> more) {
  public RefundDeadline {
    more = Members.more(more);
  }
}
