package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.gateway.Freshness;
import io.github.partnerconsole.core.gateway.GatewayException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of countries that hold now: our table, and Microsoft's live rules once they were
 * fetched.
 */
public final class CountryBook {

  private final CountryCatalog table;
  private final CountryRulesStore store;
  private final CountryRulesGateway gateway;
  private final InstantSource time;
  private final Map<CountryCode, LiveCountryRules> live = new ConcurrentHashMap<>();

  /** Opens the book with what was fetched before; blocks. */
  public CountryBook(
      CountryCatalog table,
      CountryRulesStore store,
      CountryRulesGateway gateway,
      InstantSource time) {
    this.table = table;
    this.store = store;
    this.gateway = gateway;
    this.time = time;
    store.all().forEach(kept -> live.put(kept.country(), kept));
  }

  /** All countries, by code. */
  public List<CountryCode> countries() {
    return table.countries();
  }

  /** The rules of a country; answers at once. */
  public CountryRules rules(CountryCode country) {
    return table.rules(country, Optional.ofNullable(live.get(country)));
  }

  /**
   * Fetches Microsoft's rules of a country, unless that was done a short while ago. Blocks.
   *
   * @return whether other rules hold now
   * @throws GatewayException where Microsoft cannot be asked; what was fetched before holds
   */
  public boolean refresh(CountryCode country) {
    CountryRules before = rules(country);
    if (!isFresh(country)) {
      fetch(country);
    }
    return !rules(country).equals(before);
  }

  private boolean isFresh(CountryCode country) {
    return asOf(country)
        .filter(asOf -> !Freshness.COUNTRY_RULES.isOver(asOf, time.instant()))
        .isPresent();
  }

  private void fetch(CountryCode country) {
    LiveCountryRules fetched = gateway.fetch(country);
    store.keep(fetched);
    live.put(country, fetched);
  }

  /** When Microsoft's rules of the country were fetched; absent where only our table holds. */
  public Optional<Instant> asOf(CountryCode country) {
    return Optional.ofNullable(live.get(country)).map(LiveCountryRules::asOf);
  }
}
