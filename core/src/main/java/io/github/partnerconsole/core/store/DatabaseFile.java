package io.github.partnerconsole.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;

/**
 * The file of one database, and the seal beside it.
 *
 * <p>H2 has no checksum of its own: after damage it may open with fewer or with altered rows and
 * say nothing. So a file that was closed in order is sealed, and a broken seal counts as damage.
 */
record DatabaseFile(Path folder, String name) {

  private static final String SUFFIX = ".mv.db";

  /** The name that H2 takes. */
  Path base() {
    return folder.resolve(name);
  }

  Path path() {
    return folder.resolve(name + SUFFIX);
  }

  private Path sealPath() {
    return folder.resolve(name + ".seal");
  }

  boolean exists() {
    return Files.exists(path());
  }

  /** Seals the file as it is; only while it is closed. */
  void seal() throws IOException {
    Files.writeString(sealPath(), Seal.of(path()).toString());
  }

  /**
   * Takes the seal off, before the file is opened.
   *
   * @return whether there was one; without it the file was not closed in order
   * @throws DamagedDatabase if the file is not as it was sealed
   */
  boolean unseal() throws IOException, DamagedDatabase {
    if (!Files.exists(sealPath())) {
      return false;
    }
    boolean unbroken = Files.readString(sealPath()).equals(Seal.of(path()).toString());
    Files.delete(sealPath());
    if (!unbroken) {
      throw new DamagedDatabase(name + " is not as it was closed", null);
    }
    return true;
  }

  /** Renames the file, so that nothing is lost, and gives its new name. */
  Path setAside(Instant now) throws IOException {
    Path kept = folder.resolve(name + "-damaged-" + Stamp.of(now) + SUFFIX);
    return Files.move(path(), kept, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes the place of another database's file. */
  void moveTo(DatabaseFile other) throws IOException {
    Files.deleteIfExists(other.sealPath());
    Files.move(path(), other.path(), StandardCopyOption.ATOMIC_MOVE);
  }

  void delete() throws IOException {
    Files.deleteIfExists(path());
  }
}
