package io.github.partnerconsole.core.customer;

/** The Entra tenant id of a customer or reseller, as Partner Center prints it: a GUID as text. */
public record TenantId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
