package io.github.partnerconsole.app.catalogue;

import io.github.partnerconsole.core.catalog.Catalog;
import io.github.partnerconsole.core.catalog.CatalogHits;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SheetInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One look into the catalogue; blocks while it is taken.
 *
 * @param sheets of all markets that have one
 */
record CatalogueLook(List<SheetInfo> sheets, CatalogueState state) {

  /** The table is virtual and a market has some thousand SKUs, so all of them are shown. */
  private static final int ALL = Integer.MAX_VALUE;

  static CatalogueLook into(Catalog catalog, Market market, CatalogueFilter filter) {
    List<SheetInfo> sheets = catalog.sheets();
    CatalogueState state =
        sheets.stream()
            .filter(sheet -> sheet.market().equals(market))
            .findFirst()
            .<CatalogueState>map(sheet -> loaded(catalog, sheet, filter))
            .orElse(new CatalogueState.NoSheet(market));
    return new CatalogueLook(sheets, state);
  }

  private static CatalogueState.Loaded loaded(
      Catalog catalog, SheetInfo sheet, CatalogueFilter filter) {
    Market market = sheet.market();
    CatalogHits hits = catalog.search(filter.query(market, ALL));
    Map<Segment, Integer> perSegment =
        Arrays.stream(Segment.values())
            .collect(
                Collectors.toMap(
                    segment -> segment,
                    segment -> count(catalog, market, filter.withSegment(Optional.of(segment)))));
    int hidden = count(catalog, market, filter.textOnly()) - hits.found();
    return new CatalogueState.Loaded(sheet, filter, hits, perSegment, hidden);
  }

  private static int count(Catalog catalog, Market market, CatalogueFilter filter) {
    return catalog.search(filter.query(market, 0)).found();
  }
}
