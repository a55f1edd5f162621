package io.github.partnerconsole.partnercenter.customer;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page of a service. */
public record ServiceLink(
    @Nullable String uri, @Nullable String method, @More Map<String, Object> more) {
  public ServiceLink {
    more = Members.more(more);
  }
}
