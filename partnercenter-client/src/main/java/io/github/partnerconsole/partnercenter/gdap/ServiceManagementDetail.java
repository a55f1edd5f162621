package io.github.partnerconsole.partnercenter.gdap;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a service of a customer is administered. */
public record ServiceManagementDetail(
    @Nullable String id,
    @Nullable String serviceName,
    @Nullable String serviceManagementUrl,
    @More Map<String, Object> more) {
  public ServiceManagementDetail {
    more = Members.more(more);
  }
}
