package io.github.partnerconsole.sandbox.given;

/** Why Microsoft may refuse a purchase, beyond what the sandbox finds out by its own rules. */
public enum PurchaseBlock {
  /** The partner may not sell this offer. */
  PARTNER_NOT_VALID,
  /** The partner does not sell in the customer's country. */
  COUNTRY_NOT_ONBOARDED,
  OFFER_NOT_ELIGIBLE,
  /** The offer was withdrawn. */
  OFFER_WITHDRAWN,
  /** The catalogue item may not be bought. */
  ITEM_NOT_ELIGIBLE,
  /** The partner's credit line does not reach. */
  CREDIT_LINE,
  RESELLER_PROGRAM_INACTIVE,
  PROGRAM_INACTIVE,
  TOO_MANY_SUBSCRIPTIONS,
  TOO_MANY_SEATS,
  RISK_CHECK,
  /** The offer is not sold in the country. */
  OFFER_COUNTRY,
  /** The partner itself has not accepted the partner agreement. */
  OWN_AGREEMENT_MISSING,
  /** Another request is at work on the order. */
  ORDER_IN_PROGRESS
}
