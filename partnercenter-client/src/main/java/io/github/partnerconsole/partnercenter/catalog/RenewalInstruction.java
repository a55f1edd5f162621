package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;

/** How some terms renew. */
public record RenewalInstruction(
    List<String> applicableTermIds,
    List<RenewalOption> renewalOptions,
    @More Map<String, Object> more) {
  public RenewalInstruction {
    applicableTermIds = Members.list(applicableTermIds);
    renewalOptions = Members.list(renewalOptions);
    more = Members.more(more);
  }
}
