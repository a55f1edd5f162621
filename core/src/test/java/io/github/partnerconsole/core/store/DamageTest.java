package io.github.partnerconsole.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.PriceSheetReader;
import io.github.partnerconsole.core.catalog.SheetRefused;
import io.github.partnerconsole.core.catalog.Sheets;
import io.github.partnerconsole.core.store.OpenReport.Mended;
import io.github.partnerconsole.core.store.OpenReport.Which;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamageTest {

  private static final Market NL = new Market("NL");

  enum Damage {
    ONE_BIT {
      @Override
      byte[] to(byte[] bytes) {
        bytes[bytes.length * 2 / 3] ^= 1;
        return bytes;
      }
    },
    CUT_IN_HALF {
      @Override
      byte[] to(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
      }
    },
    CUT_TO_NOTHING {
      @Override
      byte[] to(byte[] bytes) {
        return new byte[0];
      }
    },
    ZEROED_BLOCK {
      @Override
      byte[] to(byte[] bytes) {
        Arrays.fill(bytes, 8192, Math.min(bytes.length, 8192 + 4096), (byte) 0);
        return bytes;
      }
    },
    ZEROED_HEADER {
      @Override
      byte[] to(byte[] bytes) {
        Arrays.fill(bytes, 0, 8192, (byte) 0);
        return bytes;
      }
    },
    ANOTHER_FILE {
      @Override
      byte[] to(byte[] bytes) {
        return "<html>not a database</html>".repeat(1000).getBytes(StandardCharsets.UTF_8);
      }
    };

    abstract byte[] to(byte[] bytes);
  }

  @TempDir Path folder;

  private Instant now = Instant.parse("2026-11-23T10:00:00Z");

  @BeforeEach
  void fill() throws SheetRefused {
    try (Databases databases = open()) {
      databases.catalog().replace(PriceSheetReader.read(Sheets.sample()).sheet(), "sheet.csv");
      databases.drafts().save(Drafts.blank(1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDamagedCacheIsSetAsideAndNamed(Damage damage) throws IOException {
    byte[] damaged = damage("cache.mv.db", damage);
    try (Databases databases = open()) {
      Mended mended = onlyMended(databases);
      assertEquals(Which.CACHE, mended.which());
      assertEquals(Optional.empty(), mended.restoredFrom());
      assertEquals(-1, Arrays.mismatch(damaged, Files.readAllBytes(mended.setAside().get())));
      assertEquals(Optional.empty(), databases.catalog().sheet(NL));
      assertEquals(List.of(Drafts.blank(1)), databases.drafts().all());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDamagedDeskIsRestoredFromItsBackup(Damage damage) throws IOException {
    byte[] damaged = damage("desk.mv.db", damage);
    try (Databases databases = open()) {
      Mended mended = onlyMended(databases);
      assertEquals(Which.DESK, mended.which());
      assertTrue(mended.restoredFrom().isPresent());
      assertEquals(-1, Arrays.mismatch(damaged, Files.readAllBytes(mended.setAside().get())));
      assertEquals(List.of(Drafts.blank(1)), databases.drafts().all());
      assertTrue(databases.catalog().sheet(NL).isPresent());
    }
    assertNothingToMend();
  }

  @ParameterizedTest
  @EnumSource(names = {"ZEROED_HEADER", "ANOTHER_FILE", "CUT_TO_NOTHING"})
  void damageIsNoticedAlsoWhereTheFileWasNeverClosed(Damage damage) throws IOException {
    Files.delete(folder.resolve("desk.seal"));
    Files.delete(folder.resolve("cache.seal"));
    damage("desk.mv.db", damage);
    try (Databases databases = open()) {
      assertEquals(List.of(Drafts.blank(1)), databases.drafts().all());
    }
  }

  @Test
  void anUndamagedFileThatWasNeverClosedIsReadAndKept() throws IOException {
    Files.delete(folder.resolve("desk.seal"));
    Files.delete(folder.resolve("cache.seal"));
    assertNothingToMend();
    try (Databases databases = open()) {
      assertTrue(databases.catalog().sheet(NL).isPresent());
      assertEquals(List.of(Drafts.blank(1)), databases.drafts().all());
    }
  }

  @Test
  void aBrokenBackupIsPassedOver() throws IOException {
    damage("desk.mv.db", Damage.ONE_BIT);
    Path newest = backups().getLast();
    byte[] bytes = Files.readAllBytes(newest);
    Files.write(newest, Arrays.copyOf(bytes, bytes.length - 9));
    Path before = backups().get(backups().size() - 2);
    try (Databases databases = open()) {
      assertEquals(Optional.of(before), onlyMended(databases).restoredFrom());
    }
  }

  @Test
  void aDeskWithoutAGoodBackupStartsEmptyAndSaysSo() throws IOException {
    damage("desk.mv.db", Damage.ZEROED_HEADER);
    for (Path backup : backups()) {
      Files.writeString(backup, "no backup");
    }
    try (Databases databases = open()) {
      assertEquals(Optional.empty(), onlyMended(databases).restoredFrom());
      assertTrue(onlyMended(databases).setAside().isPresent());
      assertEquals(List.of(), databases.drafts().all());
    }
  }

  @Test
  void aDeskThatIsMissingIsRestored() throws IOException {
    Files.delete(folder.resolve("desk.mv.db"));
    try (Databases databases = open()) {
      assertEquals(Optional.empty(), onlyMended(databases).setAside());
      assertEquals(List.of(Drafts.blank(1)), databases.drafts().all());
    }
  }

  @Test
  void aHalfRestoredFileOfAnEarlierTryIsNoHindrance() throws IOException {
    damage("desk.mv.db", Damage.CUT_TO_NOTHING);
    Files.writeString(folder.resolve("desk-restoring.mv.db"), "half");
    try (Databases databases = open()) {
      assertEquals(List.of(Drafts.blank(1)), databases.drafts().all());
    }
  }

  private void assertNothingToMend() {
    try (Databases databases = open()) {
      assertTrue(databases.report().isEmpty(), databases.report().toString());
    }
  }

  private Databases open() {
    return Databases.open(folder, clock());
  }

  /** Each reading is a second later, so that backups have names of their own. */
  private InstantSource clock() {
    return () -> {
      now = now.plusSeconds(1);
      return now;
    };
  }

  private byte[] damage(String name, Damage damage) throws IOException {
    Path file = folder.resolve(name);
    byte[] before = Files.readAllBytes(file);
    byte[] damaged = damage.to(before.clone());
    assertFalse(Arrays.equals(before, damaged));
    return Files.readAllBytes(Files.write(file, damaged));
  }

  private List<Path> backups() throws IOException {
    return new Backups(folder.resolve("backups"), "desk").newestFirst().reversed();
  }

  private static Mended onlyMended(Databases databases) {
    assertEquals(1, databases.report().mended().size());
    return databases.report().mended().getFirst();
  }
}
