package io.github.partnerconsole.partnercenter.agreement;

import io.github.partnerconsole.partnercenter.transport.Members;
import java.time.Instant;

/**
 * An acceptance to be confirmed.
 *
 * @param dateAgreed when the customer accepted, not in the future
 */
public record AgreementConfirmation(
    Contact primaryContact, String templateId, Instant dateAgreed, AgreementType type) {
  public AgreementConfirmation {
    primaryContact = Members.required(primaryContact, "primaryContact");
    templateId = Members.required(templateId, "templateId");
    dateAgreed = Members.required(dateAgreed, "dateAgreed");
    type = Members.required(type, "type");
  }
}
