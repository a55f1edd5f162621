package io.github.partnerconsole.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Columns whose types JDBC has no method for. */
final class Rows {

  private Rows() {}

  static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Instant.class);
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    Object[] values = (Object[]) row.getArray(column).getArray();
    return Arrays.stream(values).map(String::valueOf).toList();
  }

  /** An argument for a column of several texts. */
  static Object[] array(List<String> values) {
    return values.toArray(String[]::new);
  }
}
