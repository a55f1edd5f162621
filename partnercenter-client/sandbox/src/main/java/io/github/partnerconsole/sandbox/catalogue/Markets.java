package io.github.partnerconsole.sandbox.catalogue;

import io.github.partnerconsole.sandbox.table.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All markets by country (Microsoft's page of CSP regional markets and currencies, 2023-08). */
public final class Markets {
  private final Map<String, Currency> currencies = new HashMap<>();
  private final Map<String, Market> markets = new HashMap<>();

  public Markets() {
    for (var line : Table.read(Markets.class, "currencies.csv")) {
      currencies.put(line.getField("code"), Currency.of(line));
    }
    for (var line : Table.read(Markets.class, "markets.csv")) {
      Currency currency = currency(line.getField("currency"));
      for (String country : Table.words(line.getField("markets"))) {
        markets.put(country, new Market(country, currency));
      }
    }
  }

  /** The market of a two-letter country code in any case. */
  public Optional<Market> find(String country) {
    return Optional.ofNullable(markets.get(country.toUpperCase(Locale.ROOT)));
  }

  /** All countries, in order. */
  List<String> countries() {
    return markets.keySet().stream().sorted().toList();
  }

  /** All currencies, in order of their codes. */
  List<Currency> currencies() {
    return currencies.values().stream().sorted(Comparator.comparing(Currency::code)).toList();
  }

  /** The symbol of a currency by its ISO 4217 code. */
  public String symbol(String code) {
    return currency(code).symbol();
  }

  /** The currency of an ISO 4217 code; an unknown one is an {@link IllegalArgumentException}. */
  Currency currency(String code) {
    Currency currency = currencies.get(code);
    if (currency == null) {
      throw new IllegalArgumentException("The sandbox has no rate for the currency " + code);
    }
    return currency;
  }
}
