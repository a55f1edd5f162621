package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import java.util.List;

/** How some terms renew. */
public record RenewalInstruction(
    List<String> applicableTermIds, List<RenewalOption> renewalOptions) {
  public RenewalInstruction {
    applicableTermIds = Members.list(applicableTermIds);
    renewalOptions = Members.list(renewalOptions);
  }
}
