package io.github.partnerconsole.core.customer;

import java.util.Optional;

/** Keeps the live rules that were fetched, so that they are there offline. */
public interface CountryRulesStore {

  Optional<LiveCountryRules> find(CountryCode country);

  /** Replaces what was kept for the country. */
  void keep(LiveCountryRules rules);
}
