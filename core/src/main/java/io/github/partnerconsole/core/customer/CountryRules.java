package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one country asks of a new customer: our own table, and Microsoft's live rules where they
 * were fetched.
 *
 * @param known false where the table has no such country
 * @param cultures BCP 47 tags that Microsoft supports there, the default first
 * @param agreementLanguages locales in which the Microsoft Customer Agreement exists there
 * @param liveAsOf when Microsoft's live rules were fetched; absent where only our table holds
 * @param source where the rules are from, and of which day; Microsoft's live rules name themselves
 */
public record CountryRules(
    CountryCode country,
    boolean known,
    PostalCodeRule postalCode,
    StateRule state,
    boolean cityRequired,
    RegistrationNumberRule registrationNumber,
    PhoneRule phone,
    List<String> cultures,
    List<String> agreementLanguages,
    RegionalMarket market,
    Optional<Instant> liveAsOf,
    Source source) {

  public CountryRules {
    cultures = List.copyOf(cultures);
    agreementLanguages = List.copyOf(agreementLanguages);
  }

  /** The same rules where Microsoft's live ones win. */
  CountryRules with(LiveCountryRules live) {
    return new CountryRules(
        country,
        true,
        postalCode.with(live),
        state.with(live),
        live.cityRequired(),
        registrationNumber.with(live),
        phone.with(live),
        live.cultures().isEmpty() ? cultures : live.cultures(),
        agreementLanguages,
        market,
        Optional.of(live.asOf()),
        CustomerSources.live(live));
  }

  /** Whether Microsoft's live rules are in it. */
  public boolean live() {
    return liveAsOf.isPresent();
  }

  public boolean asksPostalCode() {
    return postalCode.isAsked();
  }

  public boolean asksState() {
    return state.isAsked();
  }

  /** The states to choose from; empty where any text is taken or none is asked. */
  public List<State> states() {
    return state.offered();
  }

  public boolean asksRegistrationNumber() {
    return registrationNumber.isAsked();
  }

  /** How a registration number looks here; often empty. */
  public String registrationNumberSample() {
    return registrationNumber.sample();
  }

  /** BCP 47 tag, such as {@code nl-NL}. */
  public String defaultCulture() {
    return cultures.isEmpty() ? "en-US" : cultures.getFirst();
  }
}
