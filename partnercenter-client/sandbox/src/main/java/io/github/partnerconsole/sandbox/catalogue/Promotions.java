package io.github.partnerconsole.sandbox.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.partnerconsole.sandbox.table.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All promotions, past ones too, by id. Thread-safe. */
public final class Promotions {
  private final Map<String, Promotion> own;
  private volatile Map<String, Promotion> promotions;

  /** Those of our own table whose product is on sale. */
  Promotions(Catalogue catalogue) {
    Map<String, Promotion> read = new LinkedHashMap<>();
    for (NamedCsvRecord line : Table.read(Promotions.class, "promotions.csv")) {
      sku(line.getField("product"), catalogue)
          .map(sku -> promotion(line, sku, catalogue))
          .ifPresent(promotion -> read.put(promotion.id(), promotion));
    }
    own = Collections.unmodifiableMap(read);
    promotions = own;
  }

  public Stream<Promotion> all() {
    return promotions.values().stream();
  }

  public Optional<Promotion> find(String id) {
    return Optional.ofNullable(promotions.get(id.toUpperCase(Locale.ROOT)));
  }

  /** Puts a promotion in, in place of the one that has its id. */
  public synchronized void put(Promotion promotion) {
    Map<String, Promotion> more = new LinkedHashMap<>(promotions);
    more.put(promotion.id().toUpperCase(Locale.ROOT), promotion);
    promotions = Collections.unmodifiableMap(more);
  }

  void forgetGiven() {
    promotions = own;
  }

  private static Optional<Sku> sku(String title, Catalogue catalogue) {
    return catalogue
        .skus()
        .filter(sku -> sku.family() == ProductFamily.NEW_COMMERCE && !sku.isTrial())
        .filter(sku -> sku.productTitle().equals(title) && sku.segment().equals("commercial"))
        .findFirst();
  }

  private static Promotion promotion(NamedCsvRecord line, Sku sku, Catalogue catalogue) {
    List<String> owned = sku(line.getField("owned"), catalogue).stream().map(Sku::key).toList();
    return new Promotion(
        line.getField("promotion"),
        line.getField("name"),
        Instant.parse(line.getField("start")),
        Instant.parse(line.getField("end")),
        sku.productId(),
        sku.id(),
        sku.segment(),
        line.getField("term"),
        line.getField("billing"),
        line.getField("discount"),
        new Promotion.Conditions(
            Integer.parseInt(line.getField("min")),
            Integer.parseInt(line.getField("max")),
            Integer.parseInt(line.getField("available")),
            Integer.parseInt(line.getField("redemptions")),
            line.getField("first").equals("yes"),
            owned));
  }
}
