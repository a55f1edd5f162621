package io.github.partnerconsole.sandbox.state;

/** A kind of document that the sandbox keeps. */
public enum Section {
  RESELLERS,
  CUSTOMERS,
  AGREEMENTS,
  CARTS,
  ORDERS,
  SUBSCRIPTIONS,
  WARES,
  INVOICES,
  APPLICATION_CONSENTS,
  AUDIT_RECORDS,
  WEBHOOKS,
  USERS,
  ANSWERS
}
