package io.github.partnerconsole.sandbox.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything on sale, derived from one price sheet; other markets' prices are converted. */
public final class Catalogue {
  private final List<SheetRow> rows;
  private final Markets markets;
  private final Currency currency;
  private final Map<String, Sku> skus;

  private Catalogue(List<SheetRow> rows, Markets markets, Function<SheetRow, SkuLimits> limits) {
    this.rows = List.copyOf(rows);
    this.markets = markets;
    this.currency = markets.currency(rows.getFirst().currency());
    this.skus =
        rows.stream()
            .collect(Collectors.groupingBy(Catalogue::key, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(lines -> sku(lines, limits.apply(lines.getFirst())))
            .collect(
                Collectors.toMap(Sku::key, Function.identity(), (a, _) -> a, LinkedHashMap::new));
  }

  /** Microsoft's product names with invented prices. */
  public static Catalogue demo(Markets markets) {
    DemoSheet sheet = new DemoSheet();
    return new Catalogue(sheet.rows(), markets, sheet::limits);
  }

  /** The catalogue of a price sheet in Microsoft's format; limits are assumed from titles. */
  public static Catalogue ofSheet(Path sheet, Markets markets) throws IOException {
    return new Catalogue(PriceSheetCsv.read(sheet), markets, AssumedLimits::of);
  }

  public Stream<Sku> skus() {
    return skus.values().stream();
  }

  /** SKUs of a product; none when there is no such product. */
  public List<Sku> skus(String productId) {
    return skus().filter(sku -> sku.productId().equalsIgnoreCase(productId)).toList();
  }

  public Optional<Sku> sku(String productId, String skuId) {
    return Optional.ofNullable(skus.get((productId + ":" + skuId).toUpperCase(Locale.ROOT)));
  }

  /** What a plan costs for its whole term in a market's currency. */
  public BigDecimal price(Plan plan, Market market) {
    return currency.into(market.currency(), plan.price());
  }

  /** Writes the price sheet of a market as CSV. */
  public void writeSheet(Market market, OutputStream out) throws IOException {
    PriceSheetCsv.write(rows.stream().map(row -> row.in(market, currency)), out);
  }

  public Markets markets() {
    return markets;
  }

  private static String key(SheetRow row) {
    return row.productId() + ":" + fourCharacters(row.skuId());
  }

  /** The sheet drops leading zeros that the API prints. */
  private static String fourCharacters(String skuId) {
    return "0".repeat(Math.max(0, 4 - skuId.length())) + skuId;
  }

  private static Sku sku(List<SheetRow> lines, SkuLimits limits) {
    SheetRow first = lines.getFirst();
    return new Sku(
        first.productId(),
        first.productTitle(),
        fourCharacters(first.skuId()),
        first.skuTitle(),
        first.skuDescription(),
        first.publisher(),
        segment(first.segment()),
        first.tags().contains("Trial"),
        limits,
        lines.stream()
            .map(row -> new Plan(row.termDuration(), row.billingPlan(), row.unitPrice()))
            .toList());
  }

  private static String segment(String inSheet) {
    return inSheet.equals("Charity") ? "nonprofit" : inSheet.toLowerCase(Locale.ROOT);
  }
}
