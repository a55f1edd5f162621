package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.SkuLimits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Turns the limits of SKUs into rows of the cache and back. */
final class LimitRows {

  private static final String SEPARATOR = ":";

  private LimitRows() {}

  static Object[] of(Market market, SkuLimits limits) {
    return new Object[] {
      market.iso2(),
      limits.sku().productId(),
      limits.sku().skuId(),
      limits.minimumQuantity(),
      limits.maximumQuantity(),
      limits.addOn(),
      limits.trial(),
      Rows.array(limits.prerequisites().stream().map(SkuKey::toString).toList()),
      limits.asOf()
    };
  }

  static SkuLimits read(ResultSet row) throws SQLException {
    List<SkuKey> prerequisites =
        Rows.texts(row, "prerequisites").stream().map(LimitRows::key).toList();
    return new SkuLimits(
        SheetRows.key(row),
        row.getInt("minimum_quantity"),
        row.getInt("maximum_quantity"),
        row.getBoolean("add_on"),
        row.getBoolean("trial"),
        prerequisites,
        Rows.moment(row, "as_of"));
  }

  private static SkuKey key(String text) {
    int end = text.lastIndexOf(SEPARATOR);
    return new SkuKey(text.substring(0, end), text.substring(end + 1));
  }
}
