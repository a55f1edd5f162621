package io.github.partnerconsole.core.order;

/** The parts of an order for a new tenant, as its wizard asks for them. */
public enum NewTenantStep {
  COMPANY,
  DOMAIN,
  SELLER,
  AGREEMENT,
  BASKET
}
