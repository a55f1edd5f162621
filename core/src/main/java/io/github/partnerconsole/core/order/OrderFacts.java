package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.CountryRules;
import io.github.partnerconsole.core.relationship.Partner;
import io.github.partnerconsole.core.relationship.PartnerProgram;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the rules know besides the draft.
 *
 * @param countries the rules of a country; answers at once
 * @param partner who is signed in, or last was; answers at once
 * @param zone the user's time zone
 */
public record OrderFacts(
    Function<CountryCode, CountryRules> countries,
    Supplier<Optional<Partner>> partner,
    PartnerProgram program,
    AnnualBilling annualBilling,
    InstantSource time,
    ZoneId zone) {

  /** The partner's own domains; none while it is not known who the partner is. */
  public List<String> partnerDomains() {
    return partner.get().map(Partner::domains).orElse(List.of());
  }

  /** Who really sells: a direct-bill partner sells by itself, whatever the draft names. */
  public Seller seller(NewTenantDraft draft) {
    return program == PartnerProgram.DIRECT_BILL ? new Seller.Ourselves() : draft.seller();
  }

  /** The day it is for the user. */
  public LocalDate today() {
    return LocalDate.ofInstant(time.instant(), zone);
  }
}
