package io.github.partnerconsole.core.customer;

/**
 * Microsoft's address validation (contract C4, {@code POST validations/address}). Changes nothing.
 */
public interface AddressGateway {

  AddressCheck check(Address address);
}
