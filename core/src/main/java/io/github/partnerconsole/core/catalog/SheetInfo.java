package io.github.partnerconsole.core.catalog;

import java.time.Instant;
import java.util.Currency;

/**
 * Where a market's catalogue came from.
 *
 * @param source a file's name or the service's
 * @param asOf when it was loaded
 * @param lines rows that were taken
 * @param skus distinct SKUs in them
 */
public record SheetInfo(
    Market market, Currency currency, String source, Instant asOf, int lines, int skus) {}
