package io.github.partnerconsole.core.customer;

import java.util.List;
import java.util.Optional;

/** Keeps the live rules that were fetched, so that they are there offline. */
public interface CountryRulesStore {

  Optional<LiveCountryRules> find(CountryCode country);

  /** What is kept of all countries, in any order. */
  List<LiveCountryRules> all();

  /** Replaces what was kept for the country. */
  void keep(LiveCountryRules rules);
}
