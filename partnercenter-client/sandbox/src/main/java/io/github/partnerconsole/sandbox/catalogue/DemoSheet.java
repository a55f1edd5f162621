package io.github.partnerconsole.sandbox.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.partnerconsole.sandbox.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Our own price sheet: a short table of products, spread out to SKUs, terms and billing plans. */
final class DemoSheet {
  private final List<SheetRow> rows = new ArrayList<>();
  private final Map<String, SkuLimits> limits = new HashMap<>();

  DemoSheet() {
    List<NamedCsvRecord> products = Table.read(DemoSheet.class, "products.csv");
    Map<String, String> ids = new HashMap<>();
    products.forEach(line -> ids.put(line.getField("title"), line.getField("product")));
    products.stream().map(line -> DemoProduct.of(line, ids)).forEach(this::add);
  }

  List<SheetRow> rows() {
    return rows;
  }

  SkuLimits limits(SheetRow row) {
    SkuLimits found = limits.get(row.productId() + ":" + row.skuId());
    return found == null ? AssumedLimits.of(row) : found;
  }

  private void add(DemoProduct product) {
    int number = 0;
    for (DemoVariant variant : DemoVariant.of(product)) {
      number++;
      String skuId = String.valueOf(number);
      limits.put(product.id() + ":" + skuId, variant.limits(product));
      rows.addAll(variant.rows(product, skuId));
    }
  }
}
