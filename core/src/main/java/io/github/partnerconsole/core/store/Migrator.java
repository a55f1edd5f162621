package io.github.partnerconsole.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the tables of a database to the newest version: {@code V1.sql}, {@code V2.sql} and so on
 * from the folder of its name. H2 commits each definition at once, so a script must bear being run
 * again after a crash in its middle.
 */
record Migrator(String name, List<String> scripts) {

  static Migrator of(String name) {
    List<String> scripts = new ArrayList<>();
    try {
      for (String script = read(name, 1); !script.isEmpty(); ) {
        scripts.add(script);
        script = read(name, scripts.size() + 1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Migrator(name, List.copyOf(scripts));
  }

  private static String read(String name, int version) throws IOException {
    try (InputStream in = Migrator.class.getResourceAsStream(name + "/V" + version + ".sql")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Runs what is missing.
   *
   * @throws NewerDatabase if the database is ahead of the scripts
   */
  void migrate(Database database) {
    int found = database.call(Migrator::version);
    if (found > scripts.size()) {
      throw new NewerDatabase(name, found, scripts.size());
    }
    for (int version = found + 1; version <= scripts.size(); version++) {
      step(database, version);
    }
  }

  private void step(Database database, int version) {
    database.run(session -> {
      session.update(scripts.get(version - 1));
      session.update("DELETE FROM schema_version");
      session.update("INSERT INTO schema_version VALUES (?)", version);
    });
  }

  private static int version(Session session) throws SQLException {
    session.update("CREATE TABLE IF NOT EXISTS schema_version(version INT NOT NULL)");
    return session.first("SELECT version FROM schema_version", row -> row.getInt(1)).orElse(0);
  }
}
