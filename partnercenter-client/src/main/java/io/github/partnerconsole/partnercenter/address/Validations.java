package io.github.partnerconsole.partnercenter.address;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;

/** Checks that the service makes without changing anything. */
public final class Validations {
  private final Rest rest;

  public Validations(Rest rest) {
    this.rest = rest;
  }

  /**
   * Whether an address is one that Microsoft delivers to, with what it would write instead; one
   * that is not is no failure but a status (validate-an-address page, 2023-10).
   */
  public AddressValidation address(Address address) {
    return rest.ask(Target.of("validations", "address"), address, AddressValidation.class);
  }
}
