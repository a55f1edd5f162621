package io.github.partnerconsole.partnercenter.agreement;

import io.github.partnerconsole.partnercenter.transport.Members;

/** Whether the customer signed with Microsoft itself. */
public record DirectSignedStatus(Boolean isSigned) {
  public DirectSignedStatus {
    isSigned = Members.required(isSigned, "isSigned");
  }
}
