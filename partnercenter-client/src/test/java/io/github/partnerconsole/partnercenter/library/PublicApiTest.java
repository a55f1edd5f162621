package io.github.partnerconsole.partnercenter.library;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the public API against {@code public-api.txt}, so that nobody breaks it without seeing it.
 */
class PublicApiTest {
  private static final Path LISTING = Java.module().resolve("public-api.txt");

  private static final String HOW =
      """

      If this is meant, write the listing anew and commit it with the change; a line that goes away
      breaks those who use it, and belongs into CHANGELOG.md:
        ./mvnw -q test -pl partnercenter-client -am -Dtest=PublicApiTest \
      -Dsurefire.failIfNoSpecifiedTests=false -Dapi.write
      """;

  @Test
  void isAsListed() throws Exception {
    List<String> now = qualified(PublicApi.lines());
    if (System.getProperty("api.write") != null) {
      Files.write(LISTING, PublicApi.lines());
    }
    List<String> listed = qualified(Files.readAllLines(LISTING));
    String gone = difference("-", listed, now);
    String come = difference("+", now, listed);
    assertTrue(
        gone.isEmpty() && come.isEmpty(), "The public API has changed:\n" + gone + come + HOW);
  }

  /** Each member with its type before it, so that a line says by itself what it is about. */
  private static List<String> qualified(List<String> lines) {
    String[] type = {""};
    return lines.stream()
        .map(line -> {
          if (line.startsWith("  ")) {
            return type[0] + ": " + line.strip();
          }
          type[0] = line.replaceFirst("\\(.*", "");
          return line;
        })
        .toList();
  }

  private static String difference(String sign, List<String> these, List<String> without) {
    return these.stream()
        .filter(line -> !without.contains(line))
        .map(line -> sign + " " + line + "\n")
        .collect(Collectors.joining());
  }
}
