package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.catalog.Catalog;
import io.github.partnerconsole.core.customer.CountryRulesStore;
import io.github.partnerconsole.core.customer.CustomerSnapshots;
import io.github.partnerconsole.core.order.DraftStore;
import io.github.partnerconsole.core.order.Journal;
import io.github.partnerconsole.core.order.OrderIndex;
import io.github.partnerconsole.core.relationship.PartnerSnapshots;
import io.github.partnerconsole.core.relationship.ResellerSnapshots;
import io.github.partnerconsole.core.store.OpenReport.Mended;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * The two H2 files of a data folder: the cache, and the desk's own data with its backups.
 * Everything here blocks; safe for use by several threads.
 */
public final class Databases implements AutoCloseable {

  private static final Logger LOG = System.getLogger(Databases.class.getName());

  private final InstantSource clock;
  private final OpenFile cache;
  private final OpenFile desk;
  private final DeskDatabase deskDatabase;
  private final OpenReport report;

  private Databases(
      InstantSource clock,
      OpenFile cache,
      OpenFile desk,
      DeskDatabase deskDatabase,
      OpenReport report) {
    this.clock = clock;
    this.cache = cache;
    this.desk = desk;
    this.deskDatabase = deskDatabase;
    this.report = report;
  }

  /**
   * Opens both, makes them where they are missing and mends them where they are damaged; takes
   * hundreds of milliseconds, so never on the way to the first window. Backs the desk's data up.
   *
   * @param folder the data folder; made where it is missing
   * @throws DatabaseInUse if another process holds one of them
   * @throws NewerDatabase if a newer console wrote the desk's data
   * @throws StoreException if the folder cannot be used
   */
  public static Databases open(Path folder, InstantSource clock) {
    List<Mended> mended = new ArrayList<>();
    OpenFile cache =
        CacheDatabase.open(new DatabaseFile(folder, CacheDatabase.NAME), clock, mended::add);
    boolean ready = false;
    try {
      Databases opened = withDesk(folder, clock, cache, mended);
      ready = true;
      return opened;
    } finally {
      if (!ready) {
        cache.close();
      }
    }
  }

  private static Databases withDesk(
      Path folder, InstantSource clock, OpenFile cache, List<Mended> mended) {
    DeskDatabase desk =
        new DeskDatabase(
            new DatabaseFile(folder, DeskDatabase.NAME),
            new Backups(folder.resolve("backups"), DeskDatabase.NAME),
            clock);
    OpenFile opened = desk.open(mended::add);
    boolean backedUp = isBackedUp(desk, opened.database());
    return new Databases(clock, cache, opened, desk, new OpenReport(mended, backedUp));
  }

  /** A full disk must not keep the console from starting; the report says so. */
  private static boolean isBackedUp(DeskDatabase desk, Database opened) {
    try {
      desk.backUp(opened);
      return true;
    } catch (StoreException e) {
      LOG.log(Level.WARNING, "The desk's data could not be backed up", e);
      return false;
    }
  }

  /** What had to be mended. */
  public OpenReport report() {
    return report;
  }

  public Catalog catalog() {
    return new H2Catalog(cache.database(), clock);
  }

  public CountryRulesStore countryRules() {
    return new H2CountryRules(cache.database());
  }

  public CustomerSnapshots customers() {
    return new H2CustomerSnapshots(cache.database());
  }

  public ResellerSnapshots resellers() {
    return new H2ResellerSnapshots(cache.database());
  }

  public PartnerSnapshots partner() {
    return new H2PartnerSnapshots(cache.database());
  }

  /** An index of the journal, brought up to date; from then on the journal feeds it. */
  public OrderIndex orderIndex(Journal journal) {
    return H2OrderIndex.of(cache.database(), journal);
  }

  public DraftStore drafts() {
    return new H2Drafts(desk.database());
  }

  /**
   * Backs the desk's data up; to be called once a day while the console runs.
   *
   * @throws StoreException if the backup could not be written; older ones are still there
   */
  public void backUp() {
    deskDatabase.backUp(desk.database());
  }

  /**
   * Backs the desk's data up once more and closes both files.
   *
   * @throws StoreException if the backup could not be written; both files are closed all the same
   */
  @Override
  public void close() {
    try (cache;
        desk) {
      backUp();
    }
  }
}
