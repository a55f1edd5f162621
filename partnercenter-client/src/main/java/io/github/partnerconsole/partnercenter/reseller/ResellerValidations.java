package io.github.partnerconsole.partnercenter.reseller;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;

/** What the service says of each partner id that was asked about. */
public record ResellerValidations(
    List<ResellerValidation> validationResults, @More Map<String, Object> more) {
  public ResellerValidations {
    validationResults = Members.list(validationResults);
    more = Members.more(more);
  }
}
