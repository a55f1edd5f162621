package io.github.partnerconsole.partnercenter.agreement;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An agreement that customers can be asked to accept. */
public record AgreementMetadata(
    String templateId,
    @Nullable AgreementType agreementType,
    @Nullable String agreementLink,
    @Nullable Integer versionRank,
    @More Map<String, Object> more) {
  public AgreementMetadata {
    templateId = Members.required(templateId, "templateId");
    more = Members.more(more);
  }
}
