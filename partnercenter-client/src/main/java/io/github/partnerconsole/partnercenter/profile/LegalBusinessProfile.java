package io.github.partnerconsole.partnercenter.profile;

import io.github.partnerconsole.partnercenter.address.Address;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The partner as a legal entity, and how far Microsoft has vetted it.
 *
 * @param companyApproverEmail who is asked whether the company agrees
 */
public record LegalBusinessProfile(
    @Nullable String companyName,
    @Nullable Address address,
    @Nullable Contact primaryContact,
    @Nullable Address companyApproverAddress,
    @Nullable String companyApproverEmail,
    @Nullable VettingStatus vettingStatus,
    @Nullable VettingSubStatus vettingSubStatus,
    @Nullable String profileType,
    @More Map<String, Object> more) {
  public LegalBusinessProfile {
    more = Members.more(more);
  }

  /** The same at another address. */
  public LegalBusinessProfile withAddress(Address other) {
    return new LegalBusinessProfile(
        companyName,
        other,
        primaryContact,
        companyApproverAddress,
        companyApproverEmail,
        vettingStatus,
        vettingSubStatus,
        profileType,
        more);
  }

  /** The same with another person to turn to. */
  public LegalBusinessProfile withPrimaryContact(Contact other) {
    return new LegalBusinessProfile(
        companyName,
        address,
        other,
        companyApproverAddress,
        companyApproverEmail,
        vettingStatus,
        vettingSubStatus,
        profileType,
        more);
  }
}
