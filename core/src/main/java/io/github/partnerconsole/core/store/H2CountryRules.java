package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.CountryRulesStore;
import io.github.partnerconsole.core.customer.LiveCountryRules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Microsoft's live country rules in the cache. */
record H2CountryRules(Database cache) implements CountryRulesStore {

  @Override
  public Optional<LiveCountryRules> find(CountryCode country) {
    return cache.call(session ->
        session.first(
            "SELECT * FROM country_rules WHERE country = ?", H2CountryRules::read, country.iso2()));
  }

  @Override
  public List<LiveCountryRules> all() {
    return cache.call(session -> session.list("SELECT * FROM country_rules", H2CountryRules::read));
  }

  @Override
  public void keep(LiveCountryRules rules) {
    cache.run(session ->
        session.update(
            "MERGE INTO country_rules VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            rules.country().iso2(),
            rules.postalCodeRequired(),
            rules.postalCodeRegex(),
            rules.cityRequired(),
            rules.stateRequired(),
            Rows.array(rules.states()),
            rules.phoneRegex(),
            Rows.array(rules.callingCodes()),
            rules.taxIdSupported(),
            rules.taxIdOptional(),
            rules.taxIdRegex(),
            rules.taxIdSample(),
            Rows.array(rules.cultures()),
            Rows.array(rules.languages()),
            rules.asOf()));
  }

  private static LiveCountryRules read(ResultSet row) throws SQLException {
    return new LiveCountryRules(
        new CountryCode(row.getString("country")),
        row.getBoolean("postal_code_required"),
        row.getString("postal_code_regex"),
        row.getBoolean("city_required"),
        row.getBoolean("state_required"),
        Rows.texts(row, "states"),
        row.getString("phone_regex"),
        Rows.texts(row, "calling_codes"),
        row.getBoolean("tax_id_supported"),
        row.getBoolean("tax_id_optional"),
        row.getString("tax_id_regex"),
        row.getString("tax_id_sample"),
        Rows.texts(row, "cultures"),
        Rows.texts(row, "languages"),
        Rows.moment(row, "as_of"));
  }
}
