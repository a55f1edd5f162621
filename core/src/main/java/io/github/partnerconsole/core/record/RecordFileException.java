package io.github.partnerconsole.core.record;

import java.io.IOException;
import java.nio.file.Path;

/** A record file could not be opened, read or written. What was to be written is not in it. */
public final class RecordFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  RecordFileException(String action, Path file, IOException cause) {
    super("Cannot " + action + " " + file + ": " + cause.getMessage(), cause);
    this.file = file;
  }

  public Path file() {
    return file;
  }
}
