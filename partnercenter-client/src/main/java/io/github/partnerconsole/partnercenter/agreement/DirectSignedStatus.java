package io.github.partnerconsole.partnercenter.agreement;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;

/** Whether the customer signed with Microsoft itself. */
public record DirectSignedStatus(Boolean isSigned, @More Map<String, Object> more) {
  public DirectSignedStatus {
    isSigned = Members.required(isSigned, "isSigned");
    more = Members.more(more);
  }
}
