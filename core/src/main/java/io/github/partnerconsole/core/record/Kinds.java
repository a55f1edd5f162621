package io.github.partnerconsole.core.record;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import io.github.partnerconsole.core.order.CallResult;
import io.github.partnerconsole.core.order.Intent;
import io.github.partnerconsole.core.order.JournalEntry;

/**
 * The names that kinds of records have on disk. Renaming a class must not change one of them: old
 * files would no longer be understood.
 */
final class Kinds {

  static final String MEMBER = "kind";

  private Kinds() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = MEMBER)
  @JsonSubTypes({
    @Type(name = "acceptanceHead", value = JournalEntry.AcceptanceHead.class),
    @Type(name = "planned", value = JournalEntry.Planned.class),
    @Type(name = "sent", value = JournalEntry.Sent.class),
    @Type(name = "confirmed", value = JournalEntry.Confirmed.class),
    @Type(name = "rejected", value = JournalEntry.Rejected.class),
    @Type(name = "unknown", value = JournalEntry.Unknown.class),
    @Type(name = "notSent", value = JournalEntry.NotSent.class),
    @Type(name = "renewed", value = JournalEntry.Renewed.class),
    @Type(name = "reviewed", value = JournalEntry.Reviewed.class),
    @Type(name = "provisioned", value = JournalEntry.Provisioned.class),
    @Type(name = "superseded", value = JournalEntry.Superseded.class),
  })
  interface OfJournalEntry {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = MEMBER)
  @JsonSubTypes({
    @Type(name = "createCustomer", value = Intent.CreateCustomer.class),
    @Type(name = "confirmAgreement", value = Intent.ConfirmAgreement.class),
    @Type(name = "createCart", value = Intent.CreateCart.class),
    @Type(name = "checkOut", value = Intent.CheckOut.class),
  })
  interface OfIntent {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = MEMBER)
  @JsonSubTypes({
    @Type(name = "customerCreated", value = CallResult.CustomerCreated.class),
    @Type(name = "agreementConfirmed", value = CallResult.AgreementConfirmed.class),
    @Type(name = "cartCreated", value = CallResult.CartCreated.class),
    @Type(name = "checkedOut", value = CallResult.CheckedOut.class),
  })
  interface OfCallResult {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = MEMBER)
  @JsonSubTypes({
    @Type(name = "confirmed", value = AcceptanceEvent.Confirmed.class),
    @Type(name = "linkedToTenant", value = AcceptanceEvent.LinkedToTenant.class),
    @Type(name = "alreadyAccepted", value = AcceptanceEvent.AlreadyAccepted.class),
  })
  interface OfAcceptanceEvent {}
}
