package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.CountryRules;
import io.github.partnerconsole.core.relationship.Partner;
import io.github.partnerconsole.core.relationship.PartnerProgram;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * What the rules know besides the draft.
 *
 * @param countries the rules of a country; answers at once
 * @param zone the user's time zone
 */
public record OrderFacts(
    Function<CountryCode, CountryRules> countries,
    Partner partner,
    PartnerProgram program,
    AnnualBilling annualBilling,
    InstantSource time,
    ZoneId zone) {

  /** The day it is for the user. */
  public LocalDate today() {
    return LocalDate.ofInstant(time.instant(), zone);
  }
}
