package io.github.partnerconsole.partnercenter.country;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What Partner Center wants to know of a customer in one country. Read from both forms: the flat
 * one of today and the nested one that samples showed until 2023.
 */
public record CountryValidationRules(
    @Nullable String iso2Code,
    @Nullable String defaultCulture,
    @Nullable Boolean isStateRequired,
    @JsonAlias("states") @JsonDeserialize(using = ValueListReader.class)
        List<String> supportedStatesList,
    @JsonAlias("supportedLanguages") @JsonDeserialize(using = ValueListReader.class)
        List<String> supportedLanguagesList,
    @JsonAlias("supportedCultures") @JsonDeserialize(using = ValueListReader.class)
        List<String> supportedCulturesList,
    @Nullable Boolean isPostalCodeRequired,
    @Nullable String postalCodeRegex,
    @Nullable Boolean isCityRequired,
    @Nullable Boolean isVatIdSupported,
    @Nullable String taxIdFormat,
    @Nullable String taxIdSample,
    @Nullable String vatIdRegex,
    @Nullable String phoneNumberRegex,
    @Nullable Boolean isTaxIdSupported,
    @Nullable Boolean isTaxIdOptional,
    @JsonAlias("countryCallingCodes") @JsonDeserialize(using = ValueListReader.class)
        List<String> countryCallingCodesList,
    @More Map<String, Object> more) {
  public CountryValidationRules {
    supportedStatesList = Members.list(supportedStatesList);
    supportedLanguagesList = Members.list(supportedLanguagesList);
    supportedCulturesList = Members.list(supportedCulturesList);
    countryCallingCodesList = Members.list(countryCallingCodesList);
    more = Members.more(more);
  }
}
