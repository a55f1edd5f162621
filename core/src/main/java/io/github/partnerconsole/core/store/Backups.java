package io.github.partnerconsole.core.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of one database as SQL scripts, compressed: gzip's checksum tells a good one from a broken
 * one, and a script can be read by other versions of H2.
 */
record Backups(Path folder, String name) {

  /** Two of each session, at start and at end: a week of sessions. */
  static final int KEPT = 14;

  private static final String SUFFIX = ".sql.gz";

  /** Writes a backup under the moment's name once it is complete, and removes the oldest. */
  void write(Database database, Instant now) {
    try {
      Files.createDirectories(folder);
      Path unfinished = folder.resolve(name + ".unfinished");
      database.call(session ->
          session.list(
              "SCRIPT NOPASSWORDS NOSETTINGS TO ? COMPRESSION GZIP",
              _ -> true,
              unfinished.toString()));
      force(unfinished);
      Path finished = folder.resolve(name + "-" + Stamp.of(now) + SUFFIX);
      Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
      removeOldest();
    } catch (IOException e) {
      throw new StoreException("Cannot write a backup into " + folder, e);
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private void removeOldest() throws IOException {
    for (Path old : newestFirst().stream().skip(KEPT).toList()) {
      Files.delete(old);
    }
  }

  List<Path> newestFirst() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(name + "-"))
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed())
          .toList();
    }
  }
}
