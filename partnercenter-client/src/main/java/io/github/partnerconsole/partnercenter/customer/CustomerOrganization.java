package io.github.partnerconsole.partnercenter.customer;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The customer's tenant as its directory describes it (get-customer-organization page, 2023-07).
 *
 * @param countryLetterCode ISO 3166 two letters
 */
public record CustomerOrganization(
    @Nullable String street,
    @Nullable String countryLetterCode,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable String state,
    @Nullable String displayName,
    List<String> technicalNotificationMails,
    @More Map<String, Object> more) {
  public CustomerOrganization {
    technicalNotificationMails = Members.list(technicalNotificationMails);
    more = Members.more(more);
  }
}
