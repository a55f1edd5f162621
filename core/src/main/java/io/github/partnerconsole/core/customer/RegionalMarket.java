package io.github.partnerconsole.core.customer;

import java.util.List;
import java.util.Optional;

/**
 * Where Microsoft's partner programme counts a country to.
 *
 * @param name of the regional market, in Microsoft's English; empty where there is none
 * @param currencies ISO 4217 codes, the usual first; none where nothing is sold
 */
public record RegionalMarket(String name, List<String> currencies) {

  public RegionalMarket {
    currencies = List.copyOf(currencies);
  }

  public Optional<String> currency() {
    return currencies.stream().findFirst();
  }
}
