package io.github.partnerconsole.partnercenter.address;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An address with the person it belongs to, as Partner Center knows it.
 *
 * @param country ISO 3166 two letters
 * @param state two letters at most (utility resources page, 2023-10)
 * @param addressLine1 1 to 200 characters
 * @param addressLine2 up to 200 characters
 * @param firstName 1 to 50 characters
 * @param lastName 1 to 50 characters
 */
public record Address(
    @Nullable String country,
    @Nullable String region,
    @Nullable String city,
    @Nullable String state,
    @Nullable String addressLine1,
    @Nullable String addressLine2,
    @Nullable String postalCode,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String phoneNumber,
    @More Map<String, Object> more) {
  public Address {
    more = Members.more(more);
  }

  /** One with nothing beyond what is modelled here. */
  public Address(
      @Nullable String country,
      @Nullable String region,
      @Nullable String city,
      @Nullable String state,
      @Nullable String addressLine1,
      @Nullable String addressLine2,
      @Nullable String postalCode,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String phoneNumber) {
    this(
        country,
        region,
        city,
        state,
        addressLine1,
        addressLine2,
        postalCode,
        firstName,
        lastName,
        phoneNumber,
        Map.of());
  }
}
