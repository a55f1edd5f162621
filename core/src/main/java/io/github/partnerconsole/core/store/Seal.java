package io.github.partnerconsole.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/** Length and checksum of a file: enough to notice damage, no protection against forgery. */
record Seal(long length, long checksum) {

  static Seal of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        CheckedInputStream checked = new CheckedInputStream(in, new CRC32C())) {
      long length = checked.transferTo(OutputStream.nullOutputStream());
      return new Seal(length, checked.getChecksum().getValue());
    }
  }

  @Override
  public String toString() {
    return "%d %08x%n".formatted(length, checksum);
  }
}
