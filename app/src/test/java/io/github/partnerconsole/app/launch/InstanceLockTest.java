package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {

  @TempDir Path temp;

  @Test
  void whoComesSecondIsToldWhoHasIt() throws Exception {
    Path file = temp.resolve("folder").resolve("instance.lock");
    try (InstanceLock _ = InstanceLock.take(file, "process 17 of noor")) {
      InstanceLock.Held held =
          assertThrows(InstanceLock.Held.class, () -> InstanceLock.take(file, "process 18"));
      assertEquals("process 17 of noor", held.holder());
    }
  }

  @Test
  void onceClosedTheNextOneHasItAndAnOlderLongerNameIsGone() throws Exception {
    Path file = temp.resolve("instance.lock");
    InstanceLock.take(file, "process 17 of somebody with a long name").close();
    try (InstanceLock _ = InstanceLock.take(file, "process 18")) {
      assertEquals("process 18", Files.readString(file));
    }
  }

  @Test
  void aSecondConsoleOnTheFolderIsRefusedAndLaterTakesIt() throws Exception {
    Opening.Ready first = assertInstanceOf(Opening.Ready.class, Opening.of(place(temp)));
    Opening.InUse second = assertInstanceOf(Opening.InUse.class, Opening.of(place(temp)));
    assertTrue(second.holder().startsWith("process "), second.holder());
    assertTrue(second.holder().contains("m.devries"), second.holder());
    first.composition().close();
    first.lock().close();
    Opening.Ready third = assertInstanceOf(Opening.Ready.class, Opening.of(place(temp)));
    third.composition().close();
    third.lock().close();
  }

  @Test
  void aFolderThatCannotBeUsedIsNamedAndCanBeTriedAgainOnceItIsMended() throws Exception {
    Path inTheWay = Files.createDirectories(temp).resolve("orders.journal");
    Files.createDirectory(inTheWay);
    Opening.Unusable unusable = assertInstanceOf(Opening.Unusable.class, Opening.of(place(temp)));
    assertTrue(unusable.why().contains("orders.journal"), unusable.why());

    Files.delete(inTheWay);
    Opening.Ready ready = assertInstanceOf(Opening.Ready.class, Opening.of(place(temp)));
    ready.composition().close();
    ready.lock().close();
  }

  private static Place place(Path folder) {
    return new Place(
        new DataFolder(folder),
        "m.devries",
        ZoneOffset.UTC,
        InstantSource.system(),
        UUID::randomUUID);
  }
}
