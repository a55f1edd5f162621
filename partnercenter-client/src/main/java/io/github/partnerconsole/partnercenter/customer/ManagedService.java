package io.github.partnerconsole.partnercenter.customer;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service that the partner may manage for a customer. */
public record ManagedService(
    @Nullable String id,
    @Nullable String name,
    @Nullable String groupName,
    @Nullable ManagedServiceLinks links,
    @More Map<String, Object> more) {
  public ManagedService {
    more = Members.more(more);
  }
}
