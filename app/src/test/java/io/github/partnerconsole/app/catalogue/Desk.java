package io.github.partnerconsole.app.catalogue;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.Catalog;
import io.github.partnerconsole.core.catalog.CatalogImport;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.store.Databases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A catalogue on a temporary folder and what its page works with. */
final class Desk implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  static final Market NL = new Market("NL");

  final SheetGateway gateway = new SheetGateway();
  final ObjectProperty<AnnualBilling> switches =
      new SimpleObjectProperty<>(new AnnualBilling(true, true));
  final Catalog catalog;
  final CatalogImport imports;
  private final Path folder;
  private final Databases databases;

  Desk(Path folder) {
    this.folder = folder;
    databases = Databases.open(folder.resolve("db"), InstantSource.fixed(NOW));
    catalog = databases.catalog();
    imports = new CatalogImport(catalog, gateway);
  }

  CatalogueModel model(Background background) {
    return new CatalogueModel(catalog, imports, background, NL, switches);
  }

  /** A file with this text. */
  Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    databases.close();
  }
}
