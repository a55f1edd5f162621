package io.github.partnerconsole.app.gateway;

import static java.util.Objects.requireNonNullElse;

import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.AddressCheck;
import io.github.partnerconsole.core.customer.AddressGateway;
import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.address.AddressStatus;
import io.github.partnerconsole.partnercenter.address.AddressValidation;
import java.time.InstantSource;

/** Address validation through the Partner Center client. */
public final class PartnerCenterAddresses implements AddressGateway {

  private final PartnerCenter partnerCenter;
  private final InstantSource time;

  public PartnerCenterAddresses(PartnerCenter partnerCenter, InstantSource time) {
    this.partnerCenter = partnerCenter;
    this.time = time;
  }

  @Override
  public AddressCheck check(Address address) {
    AddressValidation answer =
        Failures.reading(() -> partnerCenter.validations().address(Addresses.toWire(address)));
    return new AddressCheck(
        address,
        verdict(answer.status()),
        requireNonNullElse(answer.validationMessage(), ""),
        answer.suggestedAddresses().stream().map(Addresses::toCore).toList(),
        time.instant());
  }

  private static AddressCheck.Verdict verdict(AddressStatus status) {
    if (status.equals(AddressStatus.VERIFIED_SHIPPABLE) || status.equals(AddressStatus.VERIFIED)) {
      return AddressCheck.Verdict.VERIFIED;
    }
    return status.equals(AddressStatus.NONE)
        ? AddressCheck.Verdict.NOT_FOUND
        : AddressCheck.Verdict.QUESTIONED;
  }
}
