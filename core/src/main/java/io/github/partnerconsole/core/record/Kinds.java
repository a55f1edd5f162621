package io.github.partnerconsole.core.record;

import com.fasterxml.jackson.annotation.JsonSubTypes;
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
    @JsonSubTypes.Type(name = "acceptanceHead", value = JournalEntry.AcceptanceHead.class),
    @JsonSubTypes.Type(name = "planned", value = JournalEntry.Planned.class),
    @JsonSubTypes.Type(name = "sent", value = JournalEntry.Sent.class),
    @JsonSubTypes.Type(name = "confirmed", value = JournalEntry.Confirmed.class),
    @JsonSubTypes.Type(name = "rejected", value = JournalEntry.Rejected.class),
    @JsonSubTypes.Type(name = "unknown", value = JournalEntry.Unknown.class),
    @JsonSubTypes.Type(name = "notSent", value = JournalEntry.NotSent.class),
    @JsonSubTypes.Type(name = "renewed", value = JournalEntry.Renewed.class),
    @JsonSubTypes.Type(name = "reviewed", value = JournalEntry.Reviewed.class),
    @JsonSubTypes.Type(name = "provisioned", value = JournalEntry.Provisioned.class),
    @JsonSubTypes.Type(name = "handedOver", value = JournalEntry.HandedOver.class),
    @JsonSubTypes.Type(name = "superseded", value = JournalEntry.Superseded.class),
  })
  interface OfJournalEntry {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = MEMBER)
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "createCustomer", value = Intent.CreateCustomer.class),
    @JsonSubTypes.Type(name = "confirmAgreement", value = Intent.ConfirmAgreement.class),
    @JsonSubTypes.Type(name = "createCart", value = Intent.CreateCart.class),
    @JsonSubTypes.Type(name = "checkOut", value = Intent.CheckOut.class),
  })
  interface OfIntent {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = MEMBER)
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "customerCreated", value = CallResult.CustomerCreated.class),
    @JsonSubTypes.Type(name = "agreementConfirmed", value = CallResult.AgreementConfirmed.class),
    @JsonSubTypes.Type(name = "cartCreated", value = CallResult.CartCreated.class),
    @JsonSubTypes.Type(name = "checkedOut", value = CallResult.CheckedOut.class),
  })
  interface OfCallResult {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = MEMBER)
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "confirmed", value = AcceptanceEvent.Confirmed.class),
    @JsonSubTypes.Type(name = "linkedToTenant", value = AcceptanceEvent.LinkedToTenant.class),
    @JsonSubTypes.Type(name = "alreadyAccepted", value = AcceptanceEvent.AlreadyAccepted.class),
  })
  interface OfAcceptanceEvent {}
}
