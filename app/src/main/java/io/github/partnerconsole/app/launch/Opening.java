package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.signin.PartnerTenant;
import io.github.partnerconsole.app.signin.Partners;
import io.github.partnerconsole.app.signin.PartnersFile;
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
import java.util.Optional;

/** What came of opening a data folder. */
sealed interface Opening {

  /**
   * All is open, and the folder is this process's own until the lock is closed.
   *
   * @param partners the tenants that are known, of which the one in use was opened
   */
  record Ready(Composition composition, InstanceLock lock, Partners partners) implements Opening {}

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

  /** Whether the sandbox would be opened. */
  static boolean isSandbox(Place place) {
    return partners(place).inUse().isEmpty();
  }

  /**
   * Opens the folder: the sandbox with what belongs to it, or the real service with what belongs to
   * the tenant that is used. Blocks.
   */
  static Opening of(Place place) {
    DataFolder folder = place.folder();
    try {
      Files.createDirectories(folder.common());
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
      Partners partners = partners(place);
      Ready opened = new Ready(composition(place, partners.inUse()), lock, partners);
      ready = true;
      return opened;
    } finally {
      if (!ready) {
        lock.close();
      }
    }
  }

  private static Partners partners(Place place) {
    return new PartnersFile(place.folder().partners()).read();
  }

  private static Composition composition(Place place, Optional<PartnerTenant> tenant)
      throws IOException {
    if (tenant.isEmpty()) {
      LOG.log(Level.INFO, "Opening {0}", place.folder().root());
      SandboxOptions sandbox = SandboxOptions.inMemory().withDataFolder(place.folder().sandbox());
      return Composition.open(place, Connection.toOwnSandbox(sandbox));
    }
    DataFolder folder = place.folder().ofTenant(tenant.get().id());
    LOG.log(Level.INFO, "Opening {0}", folder.root());
    Files.createDirectories(folder.root());
    return Composition.open(place.at(folder), Connection.toPartner(tenant.get(), folder));
  }

  private static String holder(Place place) {
    return "process %d of %s, since %s"
        .formatted(
            ProcessHandle.current().pid(),
            place.user(),
            MINUTE.format(place.time().instant().atZone(place.zone())));
  }
}
