package io.github.partnerconsole.partnercenter.subscription;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An Azure subscription of an Azure plan (subscription resources page, 2023-06).
 *
 * @param subscriptionId the plan's subscription
 */
public record AzureEntitlement(
    String id,
    @Nullable String friendlyName,
    @Nullable String status,
    @Nullable String subscriptionId,
    @More Map<String, Object> more) {
  public AzureEntitlement {
    id = Members.required(id, "id");
    more = Members.more(more);
  }
}
