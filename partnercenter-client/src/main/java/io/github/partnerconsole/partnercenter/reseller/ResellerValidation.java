package io.github.partnerconsole.partnercenter.reseller;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the service says of one partner id.
 *
 * @param errorCode why not: 900400 for an id of no active reseller, 900414 for one that may not be
 *     partner of record here; null where it is valid
 */
public record ResellerValidation(
    String partnerId,
    @Nullable Boolean isValidPartnerIdOnRecord,
    @Nullable String errorCode,
    @Nullable String errorDescription,
    @More Map<String, Object> more) {
  public ResellerValidation {
    partnerId = Members.required(partnerId, "partnerId");
    more = Members.more(more);
  }
}
