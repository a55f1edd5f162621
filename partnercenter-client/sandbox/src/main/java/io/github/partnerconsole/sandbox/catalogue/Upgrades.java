package io.github.partnerconsole.sandbox.catalogue;

import io.github.partnerconsole.sandbox.table.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which products of new commerce can be exchanged for which, by title. */
final class Upgrades {
  private final Map<String, List<String>> targets = new HashMap<>();

  Upgrades() {
    for (var line : Table.read(Upgrades.class, "upgrades.csv")) {
      String[] titles = line.getField("to").split(";", -1);
      targets.put(line.getField("from"), Arrays.asList(titles));
    }
  }

  /**
   * The SKUs ("product:sku") that a SKU can become: those of the target products that are for the
   * same segment, and for payment.
   *
   * @param rowsByTitle all lines of the price sheet by the product's title
   */
  List<String> of(SheetRow row, Map<String, List<SheetRow>> rowsByTitle) {
    return row.tags().contains("Trial")
        ? List.of()
        : targets.getOrDefault(row.productTitle(), List.of()).stream()
            .flatMap(title -> rowsByTitle.getOrDefault(title, List.of()).stream())
            .filter(other -> other.segment().equals(row.segment()))
            .filter(other -> !other.tags().contains("Trial"))
            .map(Catalogue::key)
            .distinct()
            .toList();
  }
}
