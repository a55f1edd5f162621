package io.github.partnerconsole.core.order;

/** The calls that {@link FakePartnerCenter} answers during an order. */
enum Call {
  CREATE_CUSTOMER(1),
  CONFIRM_AGREEMENT(2),
  CREATE_CART(3),
  CHECK_OUT(4),
  FIND_DOMAIN(0),
  IS_ACCEPTED(0),
  REVIEW(0),
  CATALOG_ITEM(0),
  ORDERS(0),
  PROVISIONING(0),
  PARTNER_AGREEMENT(0);

  private final int number;

  Call(int number) {
    this.number = number;
  }

  /** Its place in the plan for a new tenant; 0 for what only reads. */
  int number() {
    return number;
  }
}
