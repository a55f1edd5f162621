package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Source;
import java.time.ZoneOffset;

/** Where the rules of this package come from, each with the day of its text. */
final class CustomerSources {

  /** Lengths of addresses and names; where a phone number is mandatory. */
  static final Source ADDRESS_LENGTHS =
      Source.of("Partner Center, Utility resources", "2022-09-21");

  /** Where a registration number is needed. The page of error codes has a shorter list. */
  static final Source NEW_CUSTOMER = Source.of("Partner Center, Create a customer", "2023-07-28");

  /** Names of companies and people, and e-mail addresses, that Microsoft refuses. */
  static final Source NAMES =
      Source.of("Partner Center, Validate company names and email addresses", "2024-02-05");

  static final Source REGISTRATION_LENGTH =
      Source.of("interworks.cloud documentation, Tax ID (INN)", "2021-03-01");

  /** 27 characters; sign-up shows the same (MicrosoftDocs/microsoft-365-docs issue 4583). */
  static final Source PREFIX_LENGTH =
      Source.of("microsoft/Partner-Center-PowerShell pull request 9", "2018-09-06");

  /** Microsoft's own message: letters and numbers only. */
  static final Source PREFIX_CHARACTERS =
      Source.of("MicrosoftDocs/azure-docs issue 96332", "2022-07-27");

  static final Source EMAIL_FORM = Source.of("RFC 5321, section 4.1.2", "2008-10-01");

  /** The root zone holds no name of one letter. */
  static final Source TOP_LEVEL_DOMAINS = Source.of("IANA root zone", "2026-11-22");

  static final Source PHONE_DIGITS = Source.of("ITU-T E.164", "2010-11-18");

  static final Source UNITED_STATES =
      Source.of("Partner Center, Get market specific validation data", "2026-08-01");

  static final Source POSTAL_CODES =
      Source.of("Unicode CLDR 27, postal-codes-js 2.5.2, validator.js 13.15.35", "2026-11-22");

  static final Source STATES = Source.of("support.appxite.com, article 360017631199", "2022-03-30");

  static final Source EMIRATES = Source.of("kb.odin.com, article 132179", "2026-11-22");

  private CustomerSources() {}

  static Source live(LiveCountryRules rules) {
    return new Source(
        "Partner Center, countryvalidationrules/" + rules.country(),
        rules.asOf().atZone(ZoneOffset.UTC).toLocalDate());
  }
}
