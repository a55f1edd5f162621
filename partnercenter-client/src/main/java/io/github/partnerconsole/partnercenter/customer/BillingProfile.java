package io.github.partnerconsole.partnercenter.customer;

import io.github.partnerconsole.partnercenter.address.Address;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is billed, and where. */
public record BillingProfile(
    @Nullable String id,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String email,
    @Nullable String culture,
    @Nullable String language,
    @Nullable String companyName,
    @Nullable Address defaultAddress,
    @More Map<String, Object> more) {
  public BillingProfile {
    more = Members.more(more);
  }

  /**
   * What a new customer's billing needs.
   *
   * @param culture such as {@code en-US}, one that the country's rules list
   * @param language such as {@code en}
   */
  public static BillingProfile ofNew(
      String email, String culture, String language, String companyName, Address defaultAddress) {
    return new BillingProfile(
        null, null, null, email, culture, language, companyName, defaultAddress, Map.of());
  }

  /** The same profile with the bills going elsewhere. */
  public BillingProfile withDefaultAddress(Address other) {
    return new BillingProfile(
        id, firstName, lastName, email, culture, language, companyName, other, more);
  }

  /** The same profile with another address for mail. */
  public BillingProfile withEmail(String other) {
    return new BillingProfile(
        id, firstName, lastName, other, culture, language, companyName, defaultAddress, more);
  }

  /** The same profile under another name of the company. */
  public BillingProfile withCompanyName(String other) {
    return new BillingProfile(
        id, firstName, lastName, email, culture, language, other, defaultAddress, more);
  }

  /**
   * The same profile in another language.
   *
   * @param otherCulture such as {@code en-US}
   * @param otherLanguage such as {@code en}
   */
  public BillingProfile withLanguage(String otherCulture, String otherLanguage) {
    return new BillingProfile(
        id,
        firstName,
        lastName,
        email,
        otherCulture,
        otherLanguage,
        companyName,
        defaultAddress,
        more);
  }

  /** What a change of the profile has to name, null where the answer had none. */
  public @Nullable String etag() {
    return Members.etag(more);
  }
}
