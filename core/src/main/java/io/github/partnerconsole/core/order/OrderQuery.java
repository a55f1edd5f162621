package io.github.partnerconsole.core.order;

/**
 * A search in the journal.
 *
 * @param text words that must all occur in names, titles or ids, in any case; empty finds
 *     everything
 * @param limit at most this many orders are given
 */
public record OrderQuery(String text, OrderView view, int limit) {}
