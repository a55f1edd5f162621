package io.github.partnerconsole.core.store;

/**
 * The database was written by a newer version of the console, whose tables this one may misread.
 */
public final class NewerDatabase extends StoreException {

  private static final long serialVersionUID = 1L;

  NewerDatabase(String name, int found, int known) {
    super("%s has version %d; this console knows %d".formatted(name, found, known), null);
  }
}
