package io.github.partnerconsole.partnercenter.agreement;

import io.github.partnerconsole.partnercenter.transport.Members;
import org.jspecify.annotations.Nullable;

/** An agreement that customers can be asked to accept. */
public record AgreementMetadata(
    String templateId,
    @Nullable AgreementType agreementType,
    @Nullable String agreementLink,
    @Nullable Integer versionRank) {
  public AgreementMetadata {
    templateId = Members.required(templateId, "templateId");
  }
}
