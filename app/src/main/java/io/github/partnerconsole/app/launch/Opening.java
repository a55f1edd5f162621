package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.core.record.RecordFileException;
import io.github.partnerconsole.core.store.DatabaseInUse;
import io.github.partnerconsole.core.store.StoreException;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What came of opening a data folder. */
sealed interface Opening {

  /** All is open, and the folder is this process's own until the lock is closed. */
  record Ready(Composition composition, InstanceLock lock) implements Opening {}

  /**
   * Another console has the folder.
   *
   * @param holder the process and since when, possibly empty
   */
  record InUse(String holder) implements Opening {}

  /**
   * The folder cannot be used.
   *
   * @param why for people: which file and what the system says
   */
  record Unusable(String why) implements Opening {}

  Logger LOG = System.getLogger(Opening.class.getName());

  /** To the minute, as moments are said. */
  DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

  /** Opens the folder with its own sandbox. Blocks. */
  static Opening of(Place place) {
    DataFolder folder = place.folder();
    try {
      Files.createDirectories(folder.root());
      return locked(place, InstanceLock.take(folder.lock(), holder(place)));
    } catch (InstanceLock.Held e) {
      return new InUse(e.holder());
    } catch (DatabaseInUse _) {
      return new InUse("");
    } catch (IOException | StoreException | RecordFileException e) {
      return new Unusable(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
  }

  /** Gives the lock back where the rest cannot be opened, so that it can be tried again. */
  private static Ready locked(Place place, InstanceLock lock) throws IOException {
    boolean ready = false;
    try {
      SandboxOptions sandbox = SandboxOptions.inMemory().withDataFolder(place.folder().sandbox());
      LOG.log(Level.INFO, "Opening {0}", place.folder().root());
      Ready opened = new Ready(Composition.open(place, Connection.toOwnSandbox(sandbox)), lock);
      ready = true;
      return opened;
    } finally {
      if (!ready) {
        lock.close();
      }
    }
  }

  private static String holder(Place place) {
    return "process %d of %s, since %s"
        .formatted(
            ProcessHandle.current().pid(),
            place.user(),
            MINUTE.format(place.time().instant().atZone(place.zone())));
  }
}
