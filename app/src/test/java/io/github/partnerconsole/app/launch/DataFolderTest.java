package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

  private static final Path HOME = Path.of("/home/noor");

  @Test
  void onLinuxItFollowsTheFreedesktopSpecification() {
    assertEquals(HOME.resolve(".local/share/partner-console"), usual("Linux", Map.of()));
    Path elsewhere = Path.of("data").toAbsolutePath();
    assertEquals(
        elsewhere.resolve("partner-console"),
        usual("Linux", Map.of("XDG_DATA_HOME", elsewhere.toString())));
  }

  @Test
  void aRelativeOrEmptyVariableCountsAsNotSet() {
    Path expected = HOME.resolve(".local/share/partner-console");
    assertEquals(expected, usual("Linux", Map.of("XDG_DATA_HOME", "data")));
    assertEquals(expected, usual("Linux", Map.of("XDG_DATA_HOME", " ")));
  }

  @Test
  void onWindowsItDoesNotRoam() {
    assertEquals(
        HOME.resolve("AppData").resolve("Local").resolve("Partner Console"),
        usual("Windows 11", Map.of("APPDATA", "/roaming")));
    Path local = Path.of("local").toAbsolutePath();
    assertEquals(
        local.resolve("Partner Console"),
        usual("Windows 11", Map.of("LOCALAPPDATA", local.toString())));
  }

  @Test
  void onMacItIsApplicationSupport() {
    assertEquals(
        HOME.resolve("Library/Application Support/Partner Console"),
        usual("Mac OS X", Map.of("XDG_DATA_HOME", "/elsewhere")));
  }

  private static Path usual(String system, Map<String, String> environment) {
    return DataFolder.usual(system, HOME, environment).root();
  }
}
