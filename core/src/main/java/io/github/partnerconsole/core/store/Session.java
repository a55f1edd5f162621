package io.github.partnerconsole.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements within one transaction. Arguments and columns are what JDBC takes as objects. */
record Session(Connection connection) {

  /** Reads the row that the result set stands on. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs one statement, or several without arguments; gives how many rows it changed. */
  int update(String sql, Object... arguments) throws SQLException {
    try (PreparedStatement statement = prepare(sql, arguments)) {
      return statement.executeUpdate();
    }
  }

  /** Runs the statement once for each list of arguments. */
  void updateAll(String sql, Iterable<List<Object>> rows) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (List<Object> row : rows) {
        set(statement, row.toArray());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  <T> List<T> list(String sql, RowReader<T> reader, Object... arguments) throws SQLException {
    try (PreparedStatement statement = prepare(sql, arguments);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    }
  }

  <T> Optional<T> first(String sql, RowReader<T> reader, Object... arguments) throws SQLException {
    return list(sql, reader, arguments).stream().findFirst();
  }

  private PreparedStatement prepare(String sql, Object... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    set(statement, arguments);
    return statement;
  }

  private static void set(PreparedStatement statement, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }
}
