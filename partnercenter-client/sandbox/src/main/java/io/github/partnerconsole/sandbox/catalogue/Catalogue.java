package io.github.partnerconsole.sandbox.catalogue;

import io.github.partnerconsole.sandbox.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything on sale: new commerce, derived from one price sheet, and next to it Azure, software,
 * the marketplace and traditional offers from tables of our own. Other markets' prices are
 * converted. Thread-safe; what a test puts in is forgotten when the sandbox starts anew.
 */
public final class Catalogue {
  private final List<SheetRow> rows;
  private final List<OtherProduct> others;
  private final Markets markets;
  private final Currency currency;
  private final Offers offers = new Offers();
  private final Successors successors = new Successors();
  private final Promotions promotions;
  private final Map<String, Sku> own;
  private volatile Map<String, Sku> skus;

  private Catalogue(List<SheetRow> rows, Markets markets, Function<SheetRow, SkuLimits> limits) {
    this.rows = List.copyOf(rows);
    this.markets = markets;
    this.currency = markets.currency(rows.getFirst().currency());
    this.others =
        Table.read(Catalogue.class, "other-products.csv").stream().map(OtherProduct::new).toList();
    this.own = byKey(Stream.concat(newCommerce(limits), Stream.concat(other(), traditional())));
    this.skus = own;
    this.promotions = new Promotions(this);
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
    return Optional.ofNullable(skus.get(upper(productId + ":" + skuId)));
  }

  /** Traditional offers, which have GUIDs and an API of their own. */
  public Offers offers() {
    return offers;
  }

  /** What traditional offers are in new commerce. */
  public Successors successors() {
    return successors;
  }

  /** The SKU of new commerce that a traditional offer becomes; empty where there is none. */
  public Optional<Sku> successor(String offerId) {
    Optional<String> given = successors.given(offerId);
    return given.isPresent()
        ? Optional.ofNullable(skus.get(upper(given.get())))
        : offers.find(offerId).filter(offer -> !offer.isTrial()).flatMap(this::successor);
  }

  private Optional<Sku> successor(Offer offer) {
    String title = successors.title(offer);
    return skus()
        .filter(sku -> sku.family() == ProductFamily.NEW_COMMERCE && !sku.isTrial())
        .filter(sku -> sku.productTitle().equals(title))
        .filter(sku -> sku.segment().equals(offer.segment()))
        .findFirst();
  }

  public Promotions promotions() {
    return promotions;
  }

  /** Puts a SKU in, in place of the one that has its ids. */
  public synchronized void put(Sku sku) {
    Map<String, Sku> more = new LinkedHashMap<>(skus);
    more.put(upper(sku.key()), sku);
    skus = Collections.unmodifiableMap(more);
  }

  /** Forgets all that was put in. */
  public synchronized void forgetGiven() {
    skus = own;
    offers.forgetGiven();
    successors.forgetGiven();
    promotions.forgetGiven();
  }

  /** What a plan costs for its whole term in a market's currency. */
  public BigDecimal price(Plan plan, Market market) {
    return currency.into(market.currency(), plan.price());
  }

  /** Writes the price sheet of new commerce for a market as CSV. */
  public void writeSheet(Market market, OutputStream out) throws IOException {
    PriceSheetCsv.write(rows.stream().map(row -> row.in(market, currency)), out);
  }

  /** Writes the price sheet of the other products of some kinds for a market as CSV. */
  public void writeSheet(Market market, Predicate<ProductFamily> kinds, OutputStream out)
      throws IOException {
    Currency dollar = markets.currency("USD");
    PriceSheetCsv.write(
        others.stream()
            .filter(other -> kinds.test(other.family()))
            .flatMap(other -> other.rows().stream())
            .map(row -> row.in(market, dollar)),
        out);
  }

  public Markets markets() {
    return markets;
  }

  static String key(SheetRow row) {
    return row.productId() + ":" + fourCharacters(row.skuId());
  }

  private Stream<Sku> newCommerce(Function<SheetRow, SkuLimits> limits) {
    Upgrades upgrades = new Upgrades();
    Map<String, List<SheetRow>> byTitle =
        rows.stream().collect(Collectors.groupingBy(SheetRow::productTitle));
    return rows.stream()
        .collect(Collectors.groupingBy(Catalogue::key, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(lines ->
            sku(
                lines,
                limits.apply(lines.getFirst()),
                SkuTraits.newCommerce(upgrades.of(lines.getFirst(), byTitle))));
  }

  /** Their prices are in dollars, as all of our own tables. */
  private Stream<Sku> other() {
    Currency dollar = markets.currency("USD");
    return others.stream().map(OtherProduct::sku).map(sku -> priced(sku, dollar));
  }

  private Stream<Sku> traditional() {
    Currency dollar = markets.currency("USD");
    return offers.all().map(Offer::sku).map(sku -> priced(sku, dollar));
  }

  private Sku priced(Sku sku, Currency from) {
    List<Plan> plans = new ArrayList<>();
    for (Plan plan : sku.plans()) {
      plans.add(new Plan(plan.term(), plan.billing(), from.into(currency, plan.price())));
    }
    return sku.withPlans(plans);
  }

  private static Map<String, Sku> byKey(Stream<Sku> skus) {
    Map<String, Sku> byKey = new LinkedHashMap<>();
    skus.forEach(sku -> byKey.putIfAbsent(upper(sku.key()), sku));
    return Collections.unmodifiableMap(byKey);
  }

  private static String upper(String key) {
    return key.toUpperCase(Locale.ROOT);
  }

  /** The sheet drops leading zeros that the API prints. */
  private static String fourCharacters(String skuId) {
    return "0".repeat(Math.max(0, 4 - skuId.length())) + skuId;
  }

  private static Sku sku(List<SheetRow> lines, SkuLimits limits, SkuTraits traits) {
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
            .toList(),
        traits);
  }

  private static String segment(String inSheet) {
    return inSheet.equals("Charity") ? "nonprofit" : inSheet.toLowerCase(Locale.ROOT);
  }
}
