package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.Catalog;
import io.github.partnerconsole.core.catalog.CatalogHits;
import io.github.partnerconsole.core.catalog.CatalogQuery;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.PriceSheet;
import io.github.partnerconsole.core.catalog.SheetInfo;
import io.github.partnerconsole.core.catalog.SheetRefused;
import io.github.partnerconsole.core.catalog.Sheets;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.SkuLimits;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** A catalogue in memory, of one sheet at most. */
final class FakeCatalog implements Catalog {

  private final InstantSource time;
  private Optional<PriceSheet> sheet = Optional.empty();
  private Optional<SheetInfo> info = Optional.empty();

  FakeCatalog(InstantSource time) {
    this.time = time;
  }

  /** Takes these lines as the Dutch sheet. */
  void imports(String... lines) {
    try {
      replace(Sheets.read(Sheets.HEADER + String.join("", lines)).sheet(), "test");
    } catch (SheetRefused e) {
      throw new IllegalArgumentException(e);
    }
  }

  void clear() {
    sheet = Optional.empty();
    info = Optional.empty();
  }

  @Override
  public SheetInfo replace(PriceSheet changed, String source) {
    SheetInfo now =
        new SheetInfo(
            changed.market(),
            changed.currency(),
            source,
            time.instant(),
            changed.lines(),
            changed.skus().size());
    sheet = Optional.of(changed);
    info = Optional.of(now);
    return now;
  }

  @Override
  public Optional<SheetInfo> sheet(Market market) {
    return info.filter(known -> known.market().equals(market));
  }

  @Override
  public Optional<CatalogSku> find(Market market, SkuKey key) {
    return sheet.stream()
        .filter(known -> known.market().equals(market))
        .flatMap(known -> known.skus().stream())
        .filter(sku -> sku.key().equals(key))
        .findFirst();
  }

  @Override
  public Optional<SkuLimits> limits(Market market, SkuKey key) {
    return Optional.empty();
  }

  @Override
  public void keep(Market market, SkuLimits limits) {}

  @Override
  public List<SheetInfo> sheets() {
    throw new UnsupportedOperationException();
  }

  @Override
  public CatalogHits search(CatalogQuery query) {
    throw new UnsupportedOperationException();
  }
}
