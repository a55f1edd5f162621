package io.github.partnerconsole.core.agreement;

/** Who says that the customer accepted. */
public enum Confirmation {
  /** The customer told the partner directly. */
  CUSTOMER_ACCEPTED,
  /** An indirect reseller confirms to have its customer's acceptance. */
  RESELLER_CONFIRMS
}
