package io.github.partnerconsole.partnercenter.agreement;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.time.Instant;
import java.util.Map;

/**
 * An acceptance to be confirmed.
 *
 * @param dateAgreed when the customer accepted, not in the future
 */
public record AgreementConfirmation(
    Contact primaryContact,
    String templateId,
    Instant dateAgreed,
    AgreementType type,
    @More Map<String, Object> more) {
  public AgreementConfirmation {
    primaryContact = Members.required(primaryContact, "primaryContact");
    templateId = Members.required(templateId, "templateId");
    dateAgreed = Members.required(dateAgreed, "dateAgreed");
    type = Members.required(type, "type");
    more = Members.more(more);
  }

  /** One with nothing beyond what is modelled here. */
  public AgreementConfirmation(
      Contact primaryContact, String templateId, Instant dateAgreed, AgreementType type) {
    this(primaryContact, templateId, dateAgreed, type, Map.of());
  }
}
