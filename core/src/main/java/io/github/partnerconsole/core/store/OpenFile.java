package io.github.partnerconsole.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;

/** A database in use, with its file: opened after a check, sealed when it is closed. */
record OpenFile(DatabaseFile file, Database database) implements AutoCloseable {

  /**
   * Opens the database and brings its tables up to date. Reads it whole first where it was not
   * closed in order.
   *
   * @throws DamagedDatabase if the file is damaged; it is closed again
   * @throws StoreException for any other reason
   */
  static OpenFile open(DatabaseFile file, Migrator migrator) throws DamagedDatabase {
    try {
      refuseUnreachable(file);
      boolean mustBeRead = file.exists() && !file.unseal();
      Database database = Database.open(file.base());
      return prepared(new OpenFile(file, database), mustBeRead, migrator);
    } catch (IOException e) {
      throw new StoreException("Cannot open " + file.path(), e);
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  private static void refuseUnreachable(DatabaseFile file) throws IOException {
    Files.createDirectories(file.folder());
    boolean usable =
        !file.exists() || (Files.isReadable(file.path()) && Files.isWritable(file.path()));
    if (!usable || !Files.isWritable(file.folder())) {
      throw new StoreException("No permission to read and write " + file.path(), null);
    }
  }

  private static OpenFile prepared(OpenFile opened, boolean mustBeRead, Migrator migrator)
      throws DamagedDatabase, SQLException {
    boolean ready = false;
    try {
      if (mustBeRead && opened.database.call(Scan::everything) == 0) {
        throw new DamagedDatabase(opened.file.name() + " has lost its tables", null);
      }
      migrator.migrate(opened.database);
      ready = true;
      return opened;
    } catch (NewerDatabase e) {
      throw e;
    } catch (StoreException e) {
      throw failure(opened.file, e);
    } finally {
      if (!ready) {
        opened.database.close();
      }
    }
  }

  private static DamagedDatabase failure(DatabaseFile file, Exception cause) {
    if (DamagedDatabase.explains(cause)) {
      return new DamagedDatabase(file.name() + " cannot be read", cause);
    }
    throw new StoreException("Cannot open " + file.path(), cause);
  }

  /** Closes and, where nothing odd was seen, seals the file. */
  @Override
  public void close() {
    try {
      database.close();
      if (database.isSound()) {
        file.seal();
      }
    } catch (SQLException | IOException e) {
      throw new StoreException("Cannot close " + file.path(), e);
    }
  }
}
