package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.catalog.Catalog;
import io.github.partnerconsole.core.catalog.CatalogHits;
import io.github.partnerconsole.core.catalog.CatalogQuery;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.PriceLine;
import io.github.partnerconsole.core.catalog.PriceSheet;
import io.github.partnerconsole.core.catalog.SheetInfo;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.SkuLimits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The catalogue in the cache. */
record H2Catalog(Database cache, InstantSource clock) implements Catalog {

  @Override
  public Optional<SheetInfo> sheet(Market market) {
    return cache.call(session ->
        session.first("SELECT * FROM sheet WHERE market = ?", SheetRows::info, market.iso2()));
  }

  @Override
  public List<SheetInfo> sheets() {
    return cache.call(
        session -> session.list("SELECT * FROM sheet ORDER BY market", SheetRows::info));
  }

  @Override
  public SheetInfo replace(PriceSheet sheet, String source) {
    SheetInfo info =
        new SheetInfo(
            sheet.market(),
            sheet.currency(),
            source,
            clock.instant(),
            sheet.lines(),
            sheet.skus().size());
    cache.run(session -> replace(session, sheet, info));
    return info;
  }

  private static void replace(Session session, PriceSheet sheet, SheetInfo info)
      throws SQLException {
    String market = sheet.market().iso2();
    session.update("DELETE FROM price WHERE market = ?", market);
    session.update("DELETE FROM sku WHERE market = ?", market);
    session.updateAll("INSERT INTO sku VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", SheetRows.skus(sheet));
    session.updateAll("INSERT INTO price VALUES (?,?,?,?,?,?,?,?,?,?,?)", SheetRows.prices(sheet));
    session.update(
        "MERGE INTO sheet VALUES (?,?,?,?,?,?)",
        market,
        info.currency().getCurrencyCode(),
        info.source(),
        info.asOf(),
        info.lines(),
        info.skus());
  }

  @Override
  public CatalogHits search(CatalogQuery query) {
    CatalogSearch search = CatalogSearch.of(query);
    return cache.call(session ->
        new CatalogHits(
            hits(session, query.market(), search.hits()),
            count(session, search.count()),
            total(session, query.market())));
  }

  private static int count(Session session, CatalogSearch.Statement statement) throws SQLException {
    return session
        .first(statement.sql(), row -> row.getInt(1), statement.arguments().toArray())
        .orElse(0);
  }

  private static int total(Session session, Market market) throws SQLException {
    return session
        .first("SELECT sku_count FROM sheet WHERE market = ?", row -> row.getInt(1), market.iso2())
        .orElse(0);
  }

  private static List<CatalogSku> hits(
      Session session, Market market, CatalogSearch.Statement statement) throws SQLException {
    return withPrices(
        session,
        market,
        session.list(statement.sql(), H2Catalog::sku, statement.arguments().toArray()));
  }

  @Override
  public Optional<CatalogSku> find(Market market, SkuKey key) {
    String sql = "SELECT * FROM sku WHERE market = ? AND product_id = ? AND sku_id = ?";
    return cache.call(session ->
        withPrices(
                session,
                market,
                session.list(sql, H2Catalog::sku, market.iso2(), key.productId(), key.skuId()))
            .stream()
            .findFirst());
  }

  private static CatalogSku sku(ResultSet row) throws SQLException {
    return SheetRows.sku(row, List.of());
  }

  /** All prices in one statement: a search that shows many SKUs must not ask for each. */
  private static List<CatalogSku> withPrices(Session session, Market market, List<CatalogSku> skus)
      throws SQLException {
    Map<SkuKey, List<PriceLine>> prices =
        session
            .list(
                "SELECT p.* FROM UNNEST(?, ?) AS hit(product_id, sku_id) JOIN price p ON p.market"
                    + " = ? AND p.product_id = hit.product_id AND p.sku_id = hit.sku_id ORDER BY"
                    + " p.position",
                SheetRows::price,
                Rows.array(skus.stream().map(sku -> sku.key().productId()).toList()),
                Rows.array(skus.stream().map(sku -> sku.key().skuId()).toList()),
                market.iso2())
            .stream()
            .collect(Collectors.groupingBy(PriceLine::sku));
    return skus.stream()
        .map(sku -> sku.withLines(prices.getOrDefault(sku.key(), List.of())))
        .toList();
  }

  @Override
  public Optional<SkuLimits> limits(Market market, SkuKey key) {
    return cache.call(session ->
        session.first(
            "SELECT * FROM sku_limits WHERE market = ? AND product_id = ? AND sku_id = ?",
            LimitRows::read,
            market.iso2(),
            key.productId(),
            key.skuId()));
  }

  @Override
  public void keep(Market market, SkuLimits limits) {
    cache.run(session ->
        session.update(
            "MERGE INTO sku_limits VALUES (?,?,?,?,?,?,?,?,?)", LimitRows.of(market, limits)));
  }
}
