package io.github.partnerconsole.partnercenter.customer;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a service of a customer is administered and looked after. */
public record ManagedServiceLinks(
    @Nullable ServiceLink adminService,
    @Nullable ServiceLink serviceHealth,
    @Nullable ServiceLink serviceTicket,
    @More Map<String, Object> more) {
  public ManagedServiceLinks {
    more = Members.more(more);
  }
}
