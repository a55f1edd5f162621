package io.github.partnerconsole.partnercenter.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What jdeps finds in the classes of the client. */
class DependenciesTest {
  private static final Set<String> ALLOWED =
      Set.of(
          "java.base",
          "java.net.http",
          "com.fasterxml.jackson.annotation",
          "tools.jackson.core",
          "tools.jackson.databind",
          "org.jspecify",
          "unirest.java.core");

  @Test
  void theClientNeedsTheJdkJacksonJspecifyAndUnirestOnly() throws Exception {
    Java.Outcome outcome =
        Java.run(
            "jdeps",
            List.of(
                "--multi-release",
                "25",
                "--module-path",
                Java.runtimePath(),
                "-summary",
                Java.classes().toString()));
    assertEquals(0, outcome.code(), outcome.said());
    Set<String> needed = new TreeSet<>();
    outcome
        .said()
        .lines()
        .filter(line -> line.startsWith("io.github.partnerconsole.partnercenter "))
        .forEach(line -> needed.add(line.substring(line.indexOf("->") + 2).strip()));
    assertTrue(needed.contains("tools.jackson.databind"), outcome.said());
    assertTrue(ALLOWED.containsAll(needed), outcome.said());
  }

  @Test
  void theClientUsesNothingInternalToTheJdk() throws Exception {
    Java.Outcome outcome =
        Java.run(
            "jdeps",
            List.of(
                "--jdk-internals",
                "--multi-release",
                "25",
                "--module-path",
                Java.runtimePath(),
                Java.classes().toString()));
    assertEquals(0, outcome.code(), outcome.said());
    assertEquals("", outcome.said().strip());
  }
}
