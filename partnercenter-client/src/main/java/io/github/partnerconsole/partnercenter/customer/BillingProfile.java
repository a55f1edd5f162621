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
}
