package io.github.partnerconsole.sandbox.catalogue;

import io.github.partnerconsole.sandbox.table.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All traditional offers, by id. Thread-safe. */
public final class Offers {
  private final Map<String, Offer> own;
  private volatile Map<String, Offer> offers;

  Offers() {
    var lines = Table.read(Offers.class, "offers.csv");
    Map<String, String> ids = new HashMap<>();
    lines.forEach(line -> ids.put(line.getField("name"), line.getField("offer")));
    Map<String, Offer> read = new LinkedHashMap<>();
    lines.forEach(line -> read.put(upper(line.getField("offer")), Offer.of(line, ids)));
    own = Collections.unmodifiableMap(read);
    offers = own;
  }

  public Stream<Offer> all() {
    return offers.values().stream();
  }

  /** The offer of this id in any case. */
  public Optional<Offer> find(String id) {
    return Optional.ofNullable(offers.get(upper(id)));
  }

  /** What can be bought on top of an offer. */
  public List<Offer> addOns(Offer base) {
    return all()
        .filter(offer -> offer.prerequisites().stream().anyMatch(base.id()::equalsIgnoreCase))
        .toList();
  }

  /** Puts an offer in, in place of the one that has its id. */
  public synchronized void put(Offer offer) {
    Map<String, Offer> more = new LinkedHashMap<>(offers);
    more.put(upper(offer.id()), offer);
    offers = Collections.unmodifiableMap(more);
  }

  void forgetGiven() {
    offers = own;
  }

  private static String upper(String id) {
    return id.toUpperCase(Locale.ROOT);
  }
}
