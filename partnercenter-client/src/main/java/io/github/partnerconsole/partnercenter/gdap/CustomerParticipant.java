package io.github.partnerconsole.partnercenter.gdap;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The customer of a relationship. */
public record CustomerParticipant(
    @Nullable String tenantId, @Nullable String displayName, @More Map<String, Object> more) {
  public CustomerParticipant {
    more = Members.more(more);
  }

  /** The customer of this tenant. */
  public static CustomerParticipant of(String tenantId) {
    return new CustomerParticipant(tenantId, null, Map.of());
  }
}
