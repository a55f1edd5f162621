package io.github.partnerconsole.core.store;

import io.github.partnerconsole.core.store.OpenReport.Mended;
import io.github.partnerconsole.core.store.OpenReport.Which;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens the cache. What cannot be read is set aside, and an empty one takes its place. */
final class CacheDatabase {

  static final String NAME = "cache";

  private CacheDatabase() {}

  static OpenFile open(DatabaseFile file, InstantSource clock, Consumer<Mended> report) {
    Migrator migrator = Migrator.of(NAME);
    try {
      return OpenFile.open(file, migrator);
    } catch (DamagedDatabase | NewerDatabase _) {
      return openAnew(file, clock, report, migrator);
    }
  }

  private static OpenFile openAnew(
      DatabaseFile file, InstantSource clock, Consumer<Mended> report, Migrator migrator) {
    try {
      report.accept(
          new Mended(Which.CACHE, Optional.of(file.setAside(clock.instant())), Optional.empty()));
      return OpenFile.open(file, migrator);
    } catch (IOException | DamagedDatabase e) {
      throw new StoreException("Cannot replace " + file.path(), e);
    }
  }
}
