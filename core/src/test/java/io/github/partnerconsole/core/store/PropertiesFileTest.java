package io.github.partnerconsole.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that people may mend, and disks may damage. */
class PropertiesFileTest {
  @TempDir Path folder;

  private Path path() {
    return folder.resolve("some.properties");
  }

  private static Properties values(String name, String value) {
    Properties values = new Properties();
    values.setProperty(name, value);
    return values;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatIsWrittenIsReadAgainAndNothingElseIsLeft() throws IOException {
    PropertiesFile file = new PropertiesFile(path());
    assertEquals(new Properties(), file.read());
    file.write(values("name", "Zo\u00eb \u2603 = # \\u"));
    file.write(values("name", "Zo\u00eb"));
    assertEquals(values("name", "Zo\u00eb"), new PropertiesFile(path()).read());
    assertEquals(List.of("some.properties"), files());
  }

  @Test
  void aDamagedFileIsNothingAndIsKeptBesideTheNewOne() throws IOException {
    for (byte[] damaged :
        List.of(
            "name=\\uZZZZ".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            new byte[] {'a', '=', (byte) 0xff, 0})) {
      Files.write(path(), damaged);
      PropertiesFile file = new PropertiesFile(path());
      assertEquals(new Properties(), file.read());
      file.write(values("name", "new"));
      assertEquals(values("name", "new"), file.read());
      assertEquals(List.of("some.properties", "some.properties.damaged"), files());
      assertEquals(damaged.length, Files.size(folder.resolve("some.properties.damaged")));
    }
  }

  @Test
  void whereTheDiskRefusesTheFormerOneStaysWhole() throws IOException {
    PropertiesFile file = new PropertiesFile(path());
    file.write(values("name", "old"));
    Files.createDirectory(folder.resolve("some.properties.new"));
    assertThrows(UncheckedIOException.class, () -> file.write(values("name", "new")));
    assertEquals(values("name", "old"), file.read());
  }
}
