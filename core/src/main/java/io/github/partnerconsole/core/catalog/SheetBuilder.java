package io.github.partnerconsole.core.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the good lines of a price sheet together by SKU and keeps the faults of the others. Market
 * and currency are those of the first good line.
 */
final class SheetBuilder {

  private static final Comparator<PriceLine> SHORTEST_TERM_FIRST =
      Comparator.<PriceLine>comparingInt(line -> line.term().map(Term::months).orElse(1))
          .thenComparing(PriceLine::plan);

  private final Map<SkuKey, CatalogSku> descriptions = new LinkedHashMap<>();
  private final Map<SkuKey, Map<TermAndPlan, PriceLine>> prices = new LinkedHashMap<>();
  private final List<LineFault> faults = new ArrayList<>();
  private Optional<Market> market = Optional.empty();
  private Optional<Currency> currency = Optional.empty();

  private record TermAndPlan(Optional<Term> term, BillingPlan plan) {}

  /** Takes the line, or notes what is wrong with it. */
  void add(SheetLine line) {
    try {
      take(line);
    } catch (BadCell bad) {
      faults.add(bad.fault());
    }
  }

  private void take(SheetLine line) throws BadCell {
    checkWidth(line);
    PriceLine price = line.price();
    CatalogSku description = line.description();
    checkSameSheet(line);
    checkNew(line, price, description);
    market = Optional.of(line.market());
    currency = Optional.of(price.currency());
    descriptions.putIfAbsent(price.sku(), description);
    prices
        .computeIfAbsent(price.sku(), _ -> new LinkedHashMap<>())
        .put(new TermAndPlan(price.term(), price.plan()), price);
  }

  private static void checkWidth(SheetLine line) throws BadCell {
    int cells = line.cells().size();
    if (cells != line.header().width()) {
      throw new BadCell(
          line.fault("", String.valueOf(cells), LineFault.Reason.WRONG_NUMBER_OF_CELLS));
    }
  }

  private void checkSameSheet(SheetLine line) throws BadCell {
    if (market.isPresent() && !market.get().equals(line.market())) {
      throw line.bad(Column.MARKET, LineFault.Reason.OTHER_MARKET);
    }
    if (currency.isPresent() && !currency.get().equals(line.currency())) {
      throw line.bad(Column.CURRENCY, LineFault.Reason.OTHER_CURRENCY);
    }
  }

  /** A SKU is sold to one segment, and each of its terms has one price per billing plan. */
  private void checkNew(SheetLine line, PriceLine price, CatalogSku description) throws BadCell {
    CatalogSku known = descriptions.getOrDefault(price.sku(), description);
    if (known.segment() != description.segment()) {
      throw line.bad(Column.SEGMENT, LineFault.Reason.DUPLICATE);
    }
    if (prices
        .getOrDefault(price.sku(), Map.of())
        .containsKey(new TermAndPlan(price.term(), price.plan()))) {
      throw line.bad(Column.SKU_ID, LineFault.Reason.DUPLICATE);
    }
  }

  SheetReading build() throws SheetRefused {
    if (market.isEmpty() || currency.isEmpty()) {
      throw new SheetRefused(SheetRefused.Reason.NO_GOOD_LINE, firstFault());
    }
    List<CatalogSku> skus = descriptions.values().stream().map(this::withPrices).toList();
    return new SheetReading(new PriceSheet(market.get(), currency.get(), skus), faults);
  }

  private String firstFault() {
    return faults.stream()
        .findFirst()
        .map(fault -> "line %d: %s".formatted(fault.line(), fault.column()))
        .orElse("");
  }

  private CatalogSku withPrices(CatalogSku described) {
    return described.withLines(
        prices.getOrDefault(described.key(), Map.of()).values().stream()
            .sorted(SHORTEST_TERM_FIRST)
            .toList());
  }
}
