package io.github.partnerconsole.core.catalog;

import java.util.Optional;
import java.util.Set;

/**
 * A search in one market's catalogue.
 *
 * @param text words that must all occur in title, SKU title or ids, in any case; empty finds
 *     everything
 * @param segments whom it may be sold to; empty means all
 * @param trials absent: with and without; else only, or none of them
 * @param limit at most this many hits are given
 */
public record CatalogQuery(
    Market market, String text, Set<Segment> segments, Optional<Boolean> trials, int limit) {

  public CatalogQuery {
    segments = Set.copyOf(segments);
  }
}
