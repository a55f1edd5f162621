package io.github.partnerconsole.core.customer;

import java.time.Instant;
import java.util.List;

/**
 * What Microsoft says about addresses of one country, and when it said so. Regular expressions are
 * Microsoft's text and may be broken or empty: an empty one means no rule.
 *
 * @param taxIdSample how a tax or registration number looks, or empty
 * @param cultures BCP 47 tags, the default first
 * @param asOf when it was fetched
 */
public record LiveCountryRules(
    CountryCode country,
    boolean postalCodeRequired,
    String postalCodeRegex,
    boolean cityRequired,
    boolean stateRequired,
    List<String> states,
    String phoneRegex,
    List<String> callingCodes,
    boolean taxIdSupported,
    boolean taxIdOptional,
    String taxIdRegex,
    String taxIdSample,
    List<String> cultures,
    List<String> languages,
    Instant asOf) {

  public LiveCountryRules {
    states = List.copyOf(states);
    callingCodes = List.copyOf(callingCodes);
    cultures = List.copyOf(cultures);
    languages = List.copyOf(languages);
  }
}
