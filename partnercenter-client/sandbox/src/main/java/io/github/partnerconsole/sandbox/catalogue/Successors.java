package io.github.partnerconsole.sandbox.catalogue;

import io.github.partnerconsole.sandbox.table.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a traditional offer is called in new commerce. Thread-safe. */
public final class Successors {
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> given = new ConcurrentHashMap<>();

  Successors() {
    for (var line : Table.read(Successors.class, "successors.csv")) {
      titles.put(line.getField("offer"), line.getField("product"));
    }
  }

  /** The title of the product; the offer's own name where the table has no other. */
  String title(Offer offer) {
    return titles.getOrDefault(offer.name(), offer.name());
  }

  /** The SKU ("product:sku") that was given to the offer; empty where none was. */
  Optional<String> given(String offerId) {
    return Optional.ofNullable(given.get(offerId.toUpperCase(Locale.ROOT)));
  }

  /** Lets an offer be this SKU ("product:sku") in new commerce. */
  public void put(String offerId, String sku) {
    given.put(offerId.toUpperCase(Locale.ROOT), sku);
  }

  void forgetGiven() {
    given.clear();
  }
}
