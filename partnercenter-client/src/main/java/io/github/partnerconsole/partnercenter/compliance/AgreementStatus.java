package io.github.partnerconsole.partnercenter.compliance;

import io.github.partnerconsole.partnercenter.transport.Members;

/** Whether a partner has signed the Microsoft Partner Agreement. */
public record AgreementStatus(Boolean isAgreementSigned) {
  public AgreementStatus {
    isAgreementSigned = Members.required(isAgreementSigned, "isAgreementSigned");
  }
}
