package io.github.partnerconsole.core.store;

import java.nio.file.Path;

/** Another process holds the database: most likely a second console on the same data folder. */
public final class DatabaseInUse extends StoreException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  DatabaseInUse(Path file, Throwable cause) {
    super("Held by another process: " + file.getFileName(), cause);
    this.file = file;
  }

  public Path file() {
    return file;
  }
}
