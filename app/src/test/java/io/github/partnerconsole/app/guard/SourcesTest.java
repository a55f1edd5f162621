package io.github.partnerconsole.app.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no source file may hold. */
class SourcesTest {
  private static final int MOST_LINES = 400;
  private static final Pattern HEX_IN_CSS = Pattern.compile("#\\p{XDigit}{3,8}\\b");
  private static final Pattern HEX_IN_JAVA = Pattern.compile("\"[^\"\n]*#\\p{XDigit}{6}\\b");

  @Test
  void noFileIsLongerThanAPersonReads() {
    assertFalse(Sources.main().isEmpty());
    assertEquals(
        List.of(),
        Sources.main().entrySet().stream()
            .filter(file -> file.getValue().lines().count() > MOST_LINES)
            .map(Map.Entry::getKey)
            .toList(),
        "because a file of more than " + MOST_LINES + " lines does more than one thing");
  }

  @Test
  void noColourIsNamedOutsideTheOneStyleSheetThatGivesRoles() {
    assertEquals(List.of(), holding(Sources.java(), HEX_IN_JAVA), BECAUSE);
    assertEquals(
        List.of(),
        holding(Sources.styleSheets(), HEX_IN_CSS).stream()
            .filter(file -> !file.endsWith("console.css"))
            .toList(),
        BECAUSE);
  }

  private static final String BECAUSE =
      "because a colour outside console.css is wrong in light or in dark: use a role";

  @Test
  void aHexColourWouldBeFound() {
    Map<Path, String> css = Map.of(Path.of("a.css"), ".x { -fx-fill: #0af; }");
    assertEquals(List.of(Path.of("a.css")), holding(css, HEX_IN_CSS));
    Map<Path, String> java = Map.of(Path.of("A.java"), "x(\"-fx-fill: " + "#" + "00aaff\")");
    assertEquals(List.of(Path.of("A.java")), holding(java, HEX_IN_JAVA));
  }

  private static List<Path> holding(Map<Path, String> files, Pattern pattern) {
    return files.entrySet().stream()
        .filter(file -> pattern.matcher(file.getValue()).find())
        .map(Map.Entry::getKey)
        .toList();
  }
}
