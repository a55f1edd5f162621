package io.github.partnerconsole.core.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * When the whole list of a kind was last fetched. An empty list that was fetched has a date too.
 */
record SnapshotDates(Session session) {

  static final String CUSTOMERS = "customers";
  static final String RESELLERS = "resellers";

  Optional<Instant> asOf(String kind) throws SQLException {
    return session.first(
        "SELECT as_of FROM snapshot WHERE kind = ?", row -> Rows.moment(row, "as_of"), kind);
  }

  void set(String kind, Instant asOf) throws SQLException {
    session.update("MERGE INTO snapshot VALUES (?, ?)", kind, asOf);
  }
}
