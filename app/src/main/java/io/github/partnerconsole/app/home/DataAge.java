package io.github.partnerconsole.app.home;

import java.time.Instant;
import java.util.Optional;

/**
 * How old one kind of data is.
 *
 * @param of what exactly, such as {@code NL, EUR}; may be empty
 * @param asOf when it was fetched; absent where there is none
 */
record DataAge(DataKind kind, String of, Optional<Instant> asOf) {

  boolean isStale(Instant now) {
    return asOf.filter(moment -> kind.freshness().isOver(moment, now)).isPresent();
  }
}
