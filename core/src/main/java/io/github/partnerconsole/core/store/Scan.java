package io.github.partnerconsole.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads every value of every table, so that damage shows now and not in the middle of an order. */
final class Scan {

  private Scan() {}

  /**
   * Reads everything.
   *
   * @return how many tables there are
   */
  static int everything(Session session) throws SQLException {
    List<String> tables =
        session.list(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'",
            row -> row.getString(1));
    for (String table : tables) {
      session.list("SELECT * FROM \"" + table + "\"", Scan::values);
    }
    return tables.size();
  }

  private static boolean values(ResultSet row) throws SQLException {
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      row.getObject(i);
    }
    return true;
  }
}
