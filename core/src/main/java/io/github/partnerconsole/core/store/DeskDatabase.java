package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.store.OpenReport.Mended;
import io.github.partnerconsole.core.store.OpenReport.Which;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Opens the desk's own data: what only the user knows. A commit is in the file when it returns, and
 * a damaged or missing file is restored from the newest backup that is good.
 */
record DeskDatabase(DatabaseFile file, Backups backups, InstantSource clock) {

  static final String NAME = "desk";

  private static final Logger LOG = System.getLogger(DeskDatabase.class.getName());

  OpenFile open(Consumer<Mended> report) {
    try {
      return opened();
    } catch (DamagedDatabase e) {
      LOG.log(Level.WARNING, "The desk's database is damaged", e);
      return mended(report);
    } catch (IOException e) {
      throw new StoreException("Cannot open " + file.path(), e);
    }
  }

  /** A file that is missing beside its backups was lost, perhaps in the middle of a restoration. */
  private OpenFile opened() throws IOException, DamagedDatabase {
    if (!file.exists() && !backups.newestFirst().isEmpty()) {
      throw new DamagedDatabase(file.name() + " is missing", null);
    }
    return OpenFile.open(file, Migrator.of(NAME));
  }

  private OpenFile mended(Consumer<Mended> report) {
    try {
      Optional<Path> setAside =
          file.exists() ? Optional.of(file.setAside(clock.instant())) : Optional.empty();
      Optional<Path> restoredFrom = restore();
      report.accept(new Mended(Which.DESK, setAside, restoredFrom));
      return OpenFile.open(file, Migrator.of(NAME));
    } catch (IOException | DamagedDatabase e) {
      throw new StoreException("Cannot restore " + file.path(), e);
    }
  }

  private Optional<Path> restore() throws IOException {
    for (Path backup : backups.newestFirst()) {
      if (isRestoredFrom(backup)) {
        return Optional.of(backup);
      }
    }
    return Optional.empty();
  }

  /** Restores beside the file's place and moves there at the end: a crash leaves all or nothing. */
  private boolean isRestoredFrom(Path backup) throws IOException {
    DatabaseFile draft = new DatabaseFile(file.folder(), file.name() + "-restoring");
    draft.delete();
    try (Database database = Database.open(draft.base())) {
      database.run(
          session -> session.update("RUNSCRIPT FROM ? COMPRESSION GZIP", backup.toString()));
      database.run(Scan::everything);
    } catch (SQLException | StoreException e) {
      LOG.log(Level.WARNING, "A backup cannot be read: " + backup.getFileName(), e);
      draft.delete();
      return false;
    }
    draft.moveTo(file);
    return true;
  }

  void backUp(Database database) {
    backups.write(database, clock.instant());
  }
}
