package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.control.Switch;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.country.Countries;
import io.github.partnerconsole.sandbox.country.Country;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/**
 * What addresses must look like in a country, in the flat form of 2026 or, by a switch, as
 * documented before.
 */
final class CountryRulesResource {
  private final Countries countries;
  private final Switches switches;

  CountryRulesResource(Countries countries, Switches switches) {
    this.countries = countries;
    this.switches = switches;
  }

  void addTo(Router router) {
    router.get("/v1/countryvalidationrules/{country}", this::rules);
  }

  private Reply rules(Request request, State state) {
    String asked = request.value("country").toUpperCase(Locale.ROOT);
    return Reply.ok(
        countries
            .find(asked)
            .map(country ->
                switches.isOn(Switch.OLDER_COUNTRY_RULES) ? olderRules(country) : rules(country))
            .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "country " + asked)));
  }

  private static ObjectNode rules(Country country) {
    ObjectNode rules = Shapes.object().put("iso2Code", country.iso2());
    rules.put("defaultCulture", country.cultures().getFirst());
    rules.put("isStateRequired", !country.states().isEmpty());
    Shapes.put(rules, "supportedStatesList", country.states());
    Shapes.put(rules, "supportedLanguagesList", country.languages());
    Shapes.put(rules, "supportedCulturesList", country.cultures());
    rules.put("isPostalCodeRequired", country.usesPostalCodes());
    putIfAny(rules, "postalCodeRegex", country.postalCode());
    rules.put("isCityRequired", true).put("isVatIdSupported", !country.vatId().isEmpty());
    putIfAny(rules, "taxIdFormat", country.taxIdFormat());
    putIfAny(rules, "taxIdSample", country.taxIdSample());
    putIfAny(rules, "vatIdRegex", country.vatId());
    rules.put("phoneNumberRegex", country.phone());
    boolean takesTaxId = !country.taxIdFormat().isEmpty() || country.iso2().equals("US");
    rules.put("isTaxIdSupported", takesTaxId).put("isTaxIdOptional", true);
    Shapes.put(rules, "countryCallingCodesList", List.of(country.callingCode()));
    return Shapes.typed(rules, "CountryValidationRules");
  }

  /** The form that the page printed from 2015 to 2023. */
  private static ObjectNode olderRules(Country country) {
    ObjectNode rules = rules(country);
    wrap(rules, "supportedStatesList", "states");
    wrap(rules, "supportedLanguagesList", "supportedLanguages");
    wrap(rules, "supportedCulturesList", "supportedCultures");
    wrap(rules, "countryCallingCodesList", "countryCallingCodes");
    rules.remove("isTaxIdOptional");
    rules.put("taxIdFormat", rules.path("taxIdFormat").asString(country.iso2() + "######"));
    rules.put("taxIdSample", rules.path("taxIdSample").asString(country.iso2() + "999965"));
    rules.put("isRegistrationNumberSupported", country.needsRegistrationNumber());
    rules.put("resellerAgreementRegion", "AOC").put("geographicRegion", country.region());
    return Shapes.typed(rules, "CountryInformation");
  }

  private static void wrap(ObjectNode rules, String member, String older) {
    rules.putObject(older).set("value", rules.remove(member));
  }

  private static void putIfAny(ObjectNode rules, String name, String value) {
    if (!value.isEmpty()) {
      rules.put(name, value);
    }
  }
}
