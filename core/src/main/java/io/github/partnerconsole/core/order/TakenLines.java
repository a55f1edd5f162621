package io.github.partnerconsole.core.order;

import java.util.List;

/**
 * Which lines of a plan are in Microsoft's orders.
 *
 * @param planned a plan holds a SKU once
 * @param ordered all lines of those orders
 */
record TakenLines(List<PlannedLine> planned, List<LineProvisioning> ordered) {

  /** Whether each planned line has its ordered one. */
  boolean areAll() {
    return ordered.size() >= planned.size() && missing().isEmpty();
  }

  /** The planned lines that were not ordered; none where an ordered line might be any of them. */
  List<PlannedLine> missing() {
    return ordered.stream().anyMatch(this::isOfNoKnownSku)
        ? List.of()
        : planned.stream().filter(line -> ordered.stream().noneMatch(it -> is(it, line))).toList();
  }

  /** Whether any ordered line is one of the plan, for all that is known. */
  boolean areAny() {
    return ordered.stream().anyMatch(line -> isOfNoKnownSku(line) || isPlanned(line));
  }

  private boolean isOfNoKnownSku(LineProvisioning line) {
    return line.sku().isEmpty() && !isPlanned(line);
  }

  private boolean isPlanned(LineProvisioning line) {
    return planned.stream().anyMatch(it -> is(line, it));
  }

  private static boolean is(LineProvisioning ordered, PlannedLine planned) {
    return ordered
        .sku()
        .map(planned.sku()::equals)
        .orElseGet(() -> ordered.title().equals(planned.title()));
  }
}
