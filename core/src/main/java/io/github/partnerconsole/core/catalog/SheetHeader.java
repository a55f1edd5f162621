package io.github.partnerconsole.core.catalog;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a price sheet has its columns; columns that the catalogue does not take are passed over.
 *
 * @param width how many cells every line must have
 */
record SheetHeader(Map<Column, Integer> positions, int width) {

  private static final List<String> OTHER_SEPARATORS = List.of(";", "\t", "|");

  /** Reads the first line of a sheet. */
  static SheetHeader of(List<String> cells) throws SheetRefused {
    refuseOtherSeparator(cells);
    Map<Column, Integer> positions = new EnumMap<>(Column.class);
    for (int i = 0; i < cells.size(); i++) {
      take(cells.get(i), i, positions);
    }
    refuseIncomplete(positions);
    return new SheetHeader(positions, cells.size());
  }

  private static void take(String cell, int position, Map<Column, Integer> positions) {
    Arrays.stream(Column.values())
        .filter(column -> column.isNamed(cell))
        .forEach(column -> positions.putIfAbsent(column, position));
  }

  private static void refuseOtherSeparator(List<String> cells) throws SheetRefused {
    String first = cells.getFirst();
    boolean oneCellNamesSeveralColumns =
        first.contains(Column.PRODUCT_ID.title()) && first.contains(Column.SKU_ID.title());
    if (!oneCellNamesSeveralColumns) {
      return;
    }
    Optional<String> separator = OTHER_SEPARATORS.stream().filter(first::contains).findFirst();
    if (separator.isPresent()) {
      throw new SheetRefused(SheetRefused.Reason.WRONG_SEPARATOR, separator.get());
    }
  }

  private static void refuseIncomplete(Map<Column, Integer> positions) throws SheetRefused {
    if (positions.isEmpty()) {
      throw new SheetRefused(SheetRefused.Reason.NOT_A_PRICE_SHEET, "");
    }
    String missing =
        Arrays.stream(Column.values())
            .filter(Column::isRequired)
            .filter(column -> !positions.containsKey(column))
            .map(Column::title)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new SheetRefused(SheetRefused.Reason.COLUMNS_MISSING, missing);
    }
  }

  /** The text of a line's cell without blanks around it; empty where the sheet lacks the column. */
  String text(List<String> cells, Column column) {
    Integer position = positions.get(column);
    return position == null ? "" : cells.get(position).strip();
  }
}
