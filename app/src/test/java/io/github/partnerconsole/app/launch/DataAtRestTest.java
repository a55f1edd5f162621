package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.customer.AdminCredentials;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.store.OpenReport;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an order leaves in the data folder, and what it must not. */
class DataAtRestTest {

  @TempDir Path folder;

  @Test
  void theCredentialsAndTheTokenAreInNoFile() throws Exception {
    List<AdminCredentials> shown = new ArrayList<>();
    String token;
    try (Trial trial = Trial.open(folder, SandboxOptions.inMemory())) {
      Trial.sent(trial.submit(trial.ready(), shown));
      token = trial.sandbox().token();
      assertEquals(List.of(), filesWith(shown.getFirst().password()));
    }
    assertEquals(1, shown.size());
    assertEquals("admin@" + Trial.DOMAIN, shown.getFirst().userName());
    assertEquals(List.of(), filesWith(shown.getFirst().password()));
    assertEquals(List.of(), filesWith(token));
    assertFalse(filesWith("windroos").isEmpty(), "the search must find what is there");
  }

  private List<Path> filesWith(String text) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        String wide =
            new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
        if (bytes.contains(text) || bytes.contains(wide)) {
          found.add(file);
        }
      }
    }
    return found;
  }

  @Test
  void aDamagedCacheIsSetAsideAndToldAndTheOrdersAreStillThere() throws Exception {
    OrderRecord placed;
    try (Trial trial = Trial.open(folder, SandboxOptions.inMemory())) {
      placed = trial.place(trial.ready());
    }
    Path cache = new DataFolder(folder).databases().resolve("cache.mv.db");
    Files.write(cache, new byte[4096], StandardOpenOption.WRITE);

    try (Trial again = Trial.open(folder, SandboxOptions.inMemory())) {
      List<OpenReport.Mended> mended = again.console().databases().report().mended();
      assertEquals(1, mended.size());
      assertEquals(OpenReport.Which.CACHE, mended.getFirst().which());
      assertTrue(Files.exists(mended.getFirst().setAside().orElseThrow()));
      assertEquals(List.of(placed), again.console().journal().orders());
      assertEquals(List.of(), again.console().catalog().sheets());
    }
  }
}
