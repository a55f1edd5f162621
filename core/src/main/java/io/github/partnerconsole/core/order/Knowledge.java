package io.github.partnerconsole.core.order;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a verdict comes from.
 *
 * @param asOf when the data was fetched; absent where it is the draft itself or was never fetched
 */
public record Knowledge(Origin origin, Optional<Instant> asOf) {

  /** Who said it. */
  public enum Origin {
    DRAFT,
    COUNTRY_TABLE,
    MICROSOFT_COUNTRY_RULES,
    PARTNER_CENTER,
    PRICE_SHEET,
    ACCEPTANCE_LOG,
    SETTINGS
  }

  static Knowledge of(Origin origin) {
    return new Knowledge(origin, Optional.empty());
  }

  static Knowledge of(Origin origin, Instant asOf) {
    return new Knowledge(origin, Optional.of(asOf));
  }
}
