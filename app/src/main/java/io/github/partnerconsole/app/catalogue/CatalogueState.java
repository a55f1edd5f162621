package io.github.partnerconsole.app.catalogue;

import io.github.partnerconsole.core.catalog.CatalogHits;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.Segment;
import io.github.partnerconsole.core.catalog.SheetInfo;
import java.util.Map;

/** What is known of a market's catalogue. */
public sealed interface CatalogueState {

  /** Nothing yet: the first look is under way. */
  record Opening() implements CatalogueState {}

  /** The market has no price sheet on this computer. */
  record NoSheet(Market market) implements CatalogueState {}

  /**
   * The market's price sheet, and what of it is shown.
   *
   * @param hits all that the filter lets through
   * @param perSegment how many each segment would show, the filter being the same else
   * @param hidden how many more the words alone would find
   */
  record Loaded(
      SheetInfo sheet,
      CatalogueFilter filter,
      CatalogHits hits,
      Map<Segment, Integer> perSegment,
      int hidden)
      implements CatalogueState {

    public Loaded {
      perSegment = Map.copyOf(perSegment);
    }

    /** How many all segments together would show. */
    public int inAllSegments() {
      return perSegment.values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
