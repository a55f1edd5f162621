package io.github.partnerconsole.app.gateway;

import static java.util.Objects.requireNonNullElse;

import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.NewCustomer;
import io.github.partnerconsole.partnercenter.address.Address;
import org.jspecify.annotations.Nullable;

/** Turns addresses of the console into those of the wire and back. */
final class Addresses {

  private Addresses() {}

  static Address toWire(io.github.partnerconsole.core.customer.Address address) {
    return toWire(address, null, null, null);
  }

  /** The address of a billing profile, which names the contact too. */
  static Address toWire(NewCustomer customer) {
    var contact = customer.company().contact();
    return toWire(
        customer.company().address(),
        contact.firstName(),
        contact.lastName(),
        orNull(contact.phone()));
  }

  private static Address toWire(
      io.github.partnerconsole.core.customer.Address address,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String phone) {
    return new Address(
        address.country().iso2(),
        null,
        address.city(),
        orNull(address.state()),
        address.line1(),
        orNull(address.line2()),
        orNull(address.postalCode()),
        firstName,
        lastName,
        phone);
  }

  static io.github.partnerconsole.core.customer.Address toCore(Address address) {
    return new io.github.partnerconsole.core.customer.Address(
        new CountryCode(requireNonNullElse(address.country(), "")),
        requireNonNullElse(address.addressLine1(), ""),
        requireNonNullElse(address.addressLine2(), ""),
        requireNonNullElse(address.city(), ""),
        requireNonNullElse(address.state(), ""),
        requireNonNullElse(address.postalCode(), ""));
  }

  static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
