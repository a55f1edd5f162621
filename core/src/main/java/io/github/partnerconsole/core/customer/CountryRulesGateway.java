package io.github.partnerconsole.core.customer;

/** Microsoft's live rules of a country (contract C5, {@code countryvalidationrules/{iso2}}). */
public interface CountryRulesGateway {

  LiveCountryRules fetch(CountryCode country);
}
