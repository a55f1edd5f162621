package io.github.partnerconsole.sandbox.country;

import io.github.partnerconsole.sandbox.table.Table;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The countries whose rules the sandbox knows. */
public final class Countries {
  private final Map<String, Country> byCode =
      Table.read(Countries.class, "countries.csv").stream()
          .map(Country::of)
          .collect(Collectors.toMap(Country::iso2, Function.identity()));

  /** The country of an ISO 3166 two-letter code in capitals. */
  public Optional<Country> find(String iso2) {
    return Optional.ofNullable(byCode.get(iso2));
  }
}
