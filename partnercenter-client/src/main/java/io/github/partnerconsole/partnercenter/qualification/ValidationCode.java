package io.github.partnerconsole.partnercenter.qualification;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A code of Microsoft's that lets the partner qualify so many customers for the Government
 * Community Cloud (get-a-partner-s-validation-codes page, 2023-10).
 *
 * @param validationId the code itself
 */
public record ValidationCode(
    @Nullable String partnerId,
    @Nullable String organizationName,
    @Nullable String validationId,
    @Nullable Integer maxCreates,
    @Nullable Integer remainingCreates,
    @Nullable String eTag,
    @More Map<String, Object> more) {
  public ValidationCode {
    more = Members.more(more);
  }
}
