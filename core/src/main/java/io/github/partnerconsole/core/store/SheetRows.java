package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.PriceLine;
import io.github.partnerconsole.core.catalog.PriceSheet;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SheetInfo;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.Term;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns price sheets into rows of the cache and back. */
final class SheetRows {

  private SheetRows() {}

  static List<List<Object>> skus(PriceSheet sheet) {
    return sheet.skus().stream().map(sku -> row(sheet.market(), sku)).toList();
  }

  private static List<Object> row(Market market, CatalogSku sku) {
    return List.of(
        market.iso2(),
        sku.key().productId(),
        sku.key().skuId(),
        sku.segment().name(),
        sku.productTitle(),
        sku.skuTitle(),
        sku.description(),
        sku.publisher(),
        sku.unitOfMeasure(),
        sku.tags(),
        sku.isTrial(),
        SearchText.of(sku));
  }

  static List<List<Object>> prices(PriceSheet sheet) {
    return sheet.skus().stream().flatMap(sku -> rows(sheet.market(), sku)).toList();
  }

  private static Stream<List<Object>> rows(Market market, CatalogSku sku) {
    return IntStream.range(0, sku.lines().size())
        .mapToObj(position -> row(market, position, sku.lines().get(position)));
  }

  private static List<Object> row(Market market, int position, PriceLine line) {
    // Not List.of: the term may be null in the database.
    return Arrays.asList(
        market.iso2(),
        line.sku().productId(),
        line.sku().skuId(),
        position,
        line.term().map(Term::name).orElse(null),
        line.plan().name(),
        line.currency().getCurrencyCode(),
        line.unitPrice().toPlainString(),
        line.erpPrice().toPlainString(),
        line.effectiveFrom(),
        line.effectiveUntil());
  }

  static SkuKey key(ResultSet row) throws SQLException {
    return new SkuKey(row.getString("product_id"), row.getString("sku_id"));
  }

  static CatalogSku sku(ResultSet row, List<PriceLine> lines) throws SQLException {
    return new CatalogSku(
        key(row),
        Segment.valueOf(row.getString("segment")),
        row.getString("product_title"),
        row.getString("sku_title"),
        row.getString("description"),
        row.getString("publisher"),
        row.getString("unit_of_measure"),
        row.getString("tags"),
        lines);
  }

  static PriceLine price(ResultSet row) throws SQLException {
    return new PriceLine(
        key(row),
        Optional.ofNullable(row.getString("term")).map(Term::valueOf),
        BillingPlan.valueOf(row.getString("plan")),
        Currency.getInstance(row.getString("currency")),
        new BigDecimal(row.getString("unit_price")),
        new BigDecimal(row.getString("erp_price")),
        Rows.moment(row, "effective_from"),
        Rows.moment(row, "effective_until"));
  }

  static SheetInfo info(ResultSet row) throws SQLException {
    return new SheetInfo(
        new Market(row.getString("market")),
        Currency.getInstance(row.getString("currency")),
        row.getString("source"),
        Rows.moment(row, "as_of"),
        row.getInt("line_count"),
        row.getInt("sku_count"));
  }
}
