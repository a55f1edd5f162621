package io.github.partnerconsole.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabasesTest {

  private Instant now = Instant.parse("2026-11-23T10:00:00Z");

  @TempDir Path folder;

  @Test
  void aNewFolderIsMadeAndHasNothingToReport() {
    Path fresh = folder.resolve("näme with blanks").resolve("data");
    try (Databases databases = Databases.open(fresh, this::tick)) {
      assertTrue(databases.report().isEmpty());
      assertEquals(List.of(), databases.drafts().all());
      assertEquals(List.of(), databases.catalog().sheets());
    }
  }

  @Test
  void leavesNoTraceFiles() throws IOException {
    Databases.open(folder, this::tick).close();
    try (var files = Files.list(folder)) {
      assertEquals(
          List.of("backups", "cache.mv.db", "cache.seal", "desk.mv.db", "desk.seal"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cache.mv.db", "desk.mv.db"})
  void saysWhichFileAnotherProcessHolds(String name) throws IOException {
    Databases.open(folder, this::tick).close();
    Files.delete(folder.resolve("cache.seal"));
    Files.delete(folder.resolve("desk.seal"));
    try (FileChannel other =
            FileChannel.open(
                folder.resolve(name), StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock _ = other.lock()) {
      DatabaseInUse inUse =
          assertThrows(DatabaseInUse.class, () -> Databases.open(folder, this::tick));
      assertEquals(name, inUse.file().getFileName() + ".mv.db");
    }
    Databases.open(folder, this::tick).close();
  }

  @Test
  void aFolderThatIsAFileIsRefusedWithItsName() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");
    StoreException refused =
        assertThrows(StoreException.class, () -> Databases.open(file, this::tick));
    assertTrue(String.valueOf(refused.getMessage()).contains("taken"));
  }

  @Test
  void theDeskOfANewerConsoleIsNotTouched() throws SQLException, IOException {
    makeNewer("desk");
    byte[] before = Files.readAllBytes(folder.resolve("desk.mv.db"));
    assertThrows(NewerDatabase.class, () -> Databases.open(folder, this::tick));
    assertFalse(Files.exists(folder.resolve("desk.seal")));
    assertTrue(before.length > 0 && Files.exists(folder.resolve("desk.mv.db")));
  }

  @Test
  void theCacheOfANewerConsoleIsSetAside() throws SQLException {
    makeNewer("cache");
    try (Databases databases = Databases.open(folder, this::tick)) {
      assertEquals(1, databases.report().mended().size());
    }
  }

  @Test
  void keepsTheNewestBackups() throws IOException {
    Backups backups = new Backups(folder.resolve("backups"), "desk");
    try (Databases databases = Databases.open(folder, this::tick)) {
      Path first = backups.newestFirst().getFirst();
      for (int day = 0; day < Backups.KEPT; day++) {
        databases.backUp();
      }
      assertEquals(Backups.KEPT, backups.newestFirst().size());
      assertFalse(Files.exists(first));
    }
  }

  @Test
  void aBackupThatFailsDoesNotKeepTheConsoleFromStarting() throws IOException {
    Files.writeString(folder.resolve("backups"), "a file where the folder should be");
    Databases databases = Databases.open(folder, this::tick);
    assertFalse(databases.report().backedUp());
    databases.drafts().save(Drafts.blank(1));
    assertThrows(StoreException.class, databases::close);
    assertTrue(Files.exists(folder.resolve("desk.seal")));
  }

  @Test
  void aTransactionThatFailsChangesNothing() throws SQLException {
    try (Database database = Database.open(folder.resolve("any"))) {
      database.run(session -> session.update("CREATE TABLE t(n INT PRIMARY KEY)"));
      assertThrows(
          StoreException.class,
          () ->
              database.run(session -> {
                session.update("INSERT INTO t VALUES (1)");
                session.update("INSERT INTO t VALUES (1)");
              }));
      assertThrows(
          IllegalStateException.class,
          () ->
              database.run(session -> {
                session.update("INSERT INTO t VALUES (2)");
                throw new IllegalStateException();
              }));
      assertEquals(
          List.of(0),
          database.call(session -> session.list("SELECT COUNT(*) FROM t", row -> row.getInt(1))));
    }
  }

  @Test
  void whoCommitsWritesTheFileAndNobodyElse() {
    Path whole = folder.resolve("whole");
    try (Databases _ = Databases.open(whole, this::tick)) {
      assertEquals(
          List.of(),
          Thread.getAllStackTraces().keySet().stream()
              .map(Thread::getName)
              .filter(name -> name.contains("background writer") && name.contains("" + whole))
              .toList());
    }
  }

  private void makeNewer(String name) throws SQLException {
    try (Database database = Database.open(folder.resolve(name))) {
      Migrator.of(name).migrate(database);
      database.run(session -> session.update("UPDATE schema_version SET version = 1000"));
    }
  }

  private Instant tick() {
    now = now.plusSeconds(1);
    return now;
  }
}
