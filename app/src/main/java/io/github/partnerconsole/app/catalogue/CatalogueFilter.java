package io.github.partnerconsole.app.catalogue;

import io.github.partnerconsole.core.catalog.CatalogQuery;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.Segment;
import java.util.Optional;
import java.util.Set;

/**
 * Which SKUs of a market are shown.
 *
 * @param text words that must all occur; empty shows everything
 * @param segment whom they may be sold to; absent means all
 * @param trialsOnly whether only trials are shown
 */
public record CatalogueFilter(String text, Optional<Segment> segment, boolean trialsOnly) {

  /** Shows everything. */
  public static final CatalogueFilter NONE = new CatalogueFilter("", Optional.empty(), false);

  public CatalogueFilter withText(String typed) {
    return new CatalogueFilter(typed, segment, trialsOnly);
  }

  public CatalogueFilter withSegment(Optional<Segment> chosen) {
    return new CatalogueFilter(text, chosen, trialsOnly);
  }

  public CatalogueFilter withTrialsOnly(boolean on) {
    return new CatalogueFilter(text, segment, on);
  }

  /** The same words in every segment, trials or not. */
  public CatalogueFilter textOnly() {
    return NONE.withText(text);
  }

  CatalogQuery query(Market market, int limit) {
    return new CatalogQuery(
        market,
        text,
        segment.map(Set::of).orElse(Set.of()),
        trialsOnly ? Optional.of(true) : Optional.empty(),
        limit);
  }
}
