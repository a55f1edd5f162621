package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.control.Switch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxMainTest {

  @Test
  void argumentsBecomeOptions() {
    SandboxOptions options =
        SandboxMain.options(
            List.of("--port", "8443", "--token", "t", "--data", "state", "--price-sheet", "s.csv"));
    assertEquals(8443, options.port());
    assertEquals(Optional.of("t"), options.token());
    assertEquals(Optional.of(Path.of("state")), options.dataFolder());
    assertEquals(Optional.of(Path.of("s.csv")), options.priceSheet());
  }

  @Test
  void behavioursAreTurnedOnByName() {
    assertEquals(
        List.of(Switch.THROTTLING, Switch.SLOW_UPDATES),
        SandboxMain.switches(
            List.of("--switch", "throttling", "--port", "0", "--switch", "slow-updates")));
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> SandboxMain.switches(List.of("--switch", "fast")))
            .getMessage();
    assertTrue(message.contains("throttling, "), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port", "--port x", "--port 70000", "--speed 3", "stray"})
  void wrongArgumentsAreNamed(String line) {
    List<String> args = List.of(line.split(" ", -1));
    String message =
        assertThrows(IllegalArgumentException.class, () -> SandboxMain.options(args)).getMessage();
    assertTrue(message.contains(args.getFirst()), message);
  }

  @Test
  void theGivenPortAndTokenAreUsed() throws IOException {
    int port;
    try (Sandbox first = Sandbox.start(SandboxOptions.inMemory())) {
      port = first.baseUrl().getPort();
    }
    SandboxOptions options = SandboxOptions.inMemory().withPort(port).withToken("fixed");
    try (Sandbox sandbox = Sandbox.start(options)) {
      assertEquals(port, sandbox.baseUrl().getPort());
      assertEquals("fixed", sandbox.token());
      String message =
          assertThrows(IOException.class, () -> Sandbox.start(options).close()).getMessage();
      assertTrue(message.contains(String.valueOf(port)), message);
    }
  }

  @Test
  void allOptionsAreExplained() {
    for (String option : List.of("--port", "--token", "--data", "--price-sheet", "slow-updates")) {
      assertTrue(SandboxMain.usage().contains(option), option);
    }
    String message =
        assertThrows(IllegalArgumentException.class, () -> SandboxMain.options(List.of("stray")))
            .getMessage();
    assertEquals("stray is not an option.", message);
  }

  @Test
  void aDataFolderIsOfOneSandboxOnly(@TempDir Path folder) throws IOException {
    SandboxOptions options = SandboxOptions.inMemory().withDataFolder(folder);
    try (Sandbox sandbox = Sandbox.start(options)) {
      String message =
          assertThrows(IOException.class, () -> Sandbox.start(options).close()).getMessage();
      assertTrue(message.contains("Another sandbox") && message.contains(folder.toString()));
      SandboxOptions samePort = options.withPort(sandbox.baseUrl().getPort());
      assertThrows(IOException.class, () -> Sandbox.start(samePort).close());
    }
    Sandbox.start(options).close();
  }

  @Test
  void whatCannotBeReadOrWrittenIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    String written =
        assertThrows(
                IOException.class,
                () -> Sandbox.start(SandboxOptions.inMemory().withDataFolder(file)).close())
            .getMessage();
    assertTrue(written.startsWith("The data folder " + file), written);
    Path sheet = folder.resolve("none.csv");
    String read =
        assertThrows(
                IOException.class,
                () -> Sandbox.start(SandboxOptions.inMemory().withPriceSheet(sheet)).close())
            .getMessage();
    assertTrue(read.startsWith("The price sheet " + sheet), read);
  }

  @Test
  void theTokenIsNotPrintedWithTheOptions() {
    assertFalse(SandboxOptions.inMemory().withToken("s3cret").toString().contains("s3cret"));
  }
}
