package io.github.partnerconsole.core.order;

/** What the user was asked and agreed to. */
public enum Consent {
  /** The address is right although Microsoft's check does not find it. */
  ADDRESS_IS_RIGHT,
  /** A line costs nothing, and that is meant so. */
  FREE_LINES,
  /** Microsoft gets a monthly subscription although the customer is billed annually. */
  PROVISIONED_MONTHLY,
  /** Prices that changed since they were chosen are taken as they are now. */
  PRICES_CHANGED
}
