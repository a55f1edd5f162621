package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.Confirmation;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.relationship.IndirectReseller;

/** Who sells to the customer. */
public sealed interface Seller {

  /** Where a form shows the choice. */
  Field FIELD = new Field("reseller");

  /** Where a form shows the MPN ID of a reseller. */
  Field MPN_ID = new Field("reseller.mpnId");

  /** Who says that the customer accepted: an indirect reseller confirms for its customer. */
  default Confirmation confirmation() {
    return this instanceof Reseller
        ? Confirmation.RESELLER_CONFIRMS
        : Confirmation.CUSTOMER_ACCEPTED;
  }

  /** Not chosen yet. */
  record NotChosen() implements Seller {}

  /**
   * A reseller of the partner: its MPN ID goes on the subscriptions, its partner agreement is
   * checked.
   */
  record Reseller(IndirectReseller reseller) implements Seller {}

  /** The partner itself; no MPN ID, no partner agreement of a reseller. */
  record Ourselves() implements Seller {}
}
