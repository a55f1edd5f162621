package io.github.partnerconsole.partnercenter.library;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Runs the JDK's tools on this module in processes of their own. */
final class Java {
  /** What a tool said, both streams together, and how it ended. */
  record Outcome(int code, String said) {}

  private Java() {}

  /** The folder of this module. */
  static Path module() {
    return Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize();
  }

  static Path classes() {
    return module().resolve("target/classes");
  }

  /** This module's classes and what they need to run, without the tests. */
  static String runtimePath() {
    Set<String> path = new LinkedHashSet<>(List.of(classes().toString()));
    for (String entry : everything()) {
      String name = Path.of(entry).getFileName().toString();
      if (name.startsWith("jackson-")
          || name.startsWith("jspecify-")
          || name.startsWith("unirest-")) {
        path.add(entry);
      }
    }
    return String.join(File.pathSeparator, path);
  }

  /** The same and the tests' own classes. */
  static String testPath() {
    return module().resolve("target/test-classes") + File.pathSeparator + runtimePath();
  }

  static Outcome run(String tool, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(arguments);
    Path said = Files.createTempFile(tool, ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(module().toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      if (!process.waitFor(3, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError(tool + " did not end: " + Files.readString(said));
      }
      return new Outcome(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    } finally {
      Files.delete(said);
    }
  }

  private static List<String> everything() {
    String all =
        System.getProperty("jdk.module.path", "")
            + File.pathSeparator
            + System.getProperty("java.class.path", "");
    return List.of(all.split(File.pathSeparator)).stream().filter(each -> !each.isBlank()).toList();
  }
}
