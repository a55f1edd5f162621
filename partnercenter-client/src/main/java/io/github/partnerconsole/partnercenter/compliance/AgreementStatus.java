package io.github.partnerconsole.partnercenter.compliance;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;

/** Whether a partner has signed the Microsoft Partner Agreement. */
public record AgreementStatus(Boolean isAgreementSigned, @More Map<String, Object> more) {
  public AgreementStatus {
    isAgreementSigned = Members.required(isAgreementSigned, "isAgreementSigned");
    more = Members.more(more);
  }
}
