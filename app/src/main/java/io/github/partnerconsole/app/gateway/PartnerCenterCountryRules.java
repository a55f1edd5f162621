package io.github.partnerconsole.app.gateway;

import static java.util.Objects.requireNonNullElse;

import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.CountryRulesGateway;
import io.github.partnerconsole.core.customer.LiveCountryRules;
import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.country.CountryValidationRules;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Microsoft's rules of countries through the Partner Center client. */
public final class PartnerCenterCountryRules implements CountryRulesGateway {

  private final PartnerCenter partnerCenter;
  private final InstantSource time;

  public PartnerCenterCountryRules(PartnerCenter partnerCenter, InstantSource time) {
    this.partnerCenter = partnerCenter;
    this.time = time;
  }

  @Override
  public LiveCountryRules fetch(CountryCode country) {
    CountryValidationRules rules =
        Failures.reading(() -> partnerCenter.countryValidationRules().byCountry(country.iso2()));
    return new LiveCountryRules(
        country,
        isTrue(rules.isPostalCodeRequired()),
        text(rules.postalCodeRegex()),
        isTrue(rules.isCityRequired()),
        isTrue(rules.isStateRequired()),
        rules.supportedStatesList(),
        text(rules.phoneNumberRegex()),
        rules.countryCallingCodesList(),
        isTrue(rules.isTaxIdSupported()) || isTrue(rules.isVatIdSupported()),
        requireNonNullElse(rules.isTaxIdOptional(), true),
        text(rules.vatIdRegex()),
        text(rules.taxIdSample()),
        cultures(rules),
        rules.supportedLanguagesList(),
        time.instant());
  }

  private static List<String> cultures(CountryValidationRules rules) {
    return Stream.concat(
            Stream.of(text(rules.defaultCulture())), rules.supportedCulturesList().stream())
        .filter(culture -> !culture.isEmpty())
        .distinct()
        .toList();
  }

  private static boolean isTrue(@Nullable Boolean value) {
    return requireNonNullElse(value, false);
  }

  private static String text(@Nullable String value) {
    return requireNonNullElse(value, "");
  }
}
