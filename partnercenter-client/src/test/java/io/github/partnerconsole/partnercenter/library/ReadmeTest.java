package io.github.partnerconsole.partnercenter.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example of the README is the file that can be run, and it runs. */
class ReadmeTest {
  private static final Path EXAMPLE = Java.module().resolve("example/ListCustomers.java");

  @Test
  void showsTheExampleAsItIs() throws Exception {
    String readme = Files.readString(Java.module().resolve("README.md"));
    Matcher code = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL).matcher(readme);
    assertTrue(code.find(), "README.md has no Java in it");
    assertEquals(Files.readString(EXAMPLE), code.group(1));
  }

  @Test
  void listsTheCustomersOfASandbox() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.inMemory())) {
      Java.Outcome outcome =
          Java.run(
              "java",
              List.of(
                  "--module-path",
                  Java.runtimePath(),
                  "--add-modules",
                  "io.github.partnerconsole.partnercenter",
                  EXAMPLE.toString(),
                  sandbox.baseUrl().toString(),
                  sandbox.token()));
      assertEquals(0, outcome.code(), outcome.said());
      for (String domain : sandbox.effects().domains()) {
        assertTrue(outcome.said().contains(domain), domain + " in " + outcome.said());
      }
    }
  }
}
