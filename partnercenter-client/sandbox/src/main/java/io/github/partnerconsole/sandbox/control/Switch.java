package io.github.partnerconsole.sandbox.control;

/** A behaviour of Partner Center that can be turned on; all are off at the start. */
public enum Switch {
  /**
   * Limits on calls, such as 500 a minute and tenant, then 429 with Retry-After: which calls share
   * which limit is listed in one place, {@code CallLimit} (api-throttling-guidance, 2022-07). Some
   * clients never stop on a 429.
   */
  THROTTLING,
  /**
   * The limits of Microsoft's integration sandbox: 75 customers, 5 subscriptions a customer, 25
   * licences a subscription.
   */
  SANDBOX_LIMITS,
  /**
   * A second checkout of a cart is refused with 800065, as before 2023, not answered as the first.
   */
  OLDER_CHECKOUT,
  /**
   * A checkout orders all groups of a cart but the last, which gets an order error in its place
   * (checkout-a-cart page, 2023-10).
   */
  PARTIAL_CHECKOUT,
  /** App and user tokens need multi-factor authentication (enforced in steps from 2026-04-01). */
  MFA_REQUIRED,
  /** Country rules in the nested form that was documented until 2023. */
  OLDER_COUNTRY_RULES,
  /** The removed synchronous form of qualifications, {@code /qualification}. */
  SYNCHRONOUS_QUALIFICATION,
  /** A PATCH of a subscription is answered with 202 and done a little later. */
  SLOW_UPDATES,
  /**
   * Only applications that were registered may sign people in, and only refresh tokens that were
   * given here are taken; otherwise every client id and foreign refresh token works.
   */
  REGISTERED_APPLICATIONS
}
