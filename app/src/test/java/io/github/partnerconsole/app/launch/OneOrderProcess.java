package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.sandbox.Sandbox;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Starts {@link OneOrderMain} in a JVM of its own, made to start fast. */
final class OneOrderProcess {

  private OneOrderProcess() {}

  /**
   * Starts it.
   *
   * @param output where everything goes that it prints
   */
  static Process start(Path folder, Sandbox sandbox, Path output) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(
        List.of("-Xmx128m", "-cp", classPath("logback", "slf4j"), OneOrderMain.class.getName()));
    command.addAll(List.of(folder.toString(), sandbox.baseUrl().toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
            .start();
    try (Writer in = process.outputWriter()) {
      in.write(sandbox.token() + "\n");
    }
    return process;
  }

  /**
   * What this JVM runs with, on a class path.
   *
   * @param without parts of names of what is left out, such as a log, which would take long to
   *     begin
   */
  static String classPath(String... without) {
    Stream<String> found =
        Stream.of("jdk.module.path", "java.class.path")
            .map(System::getProperty)
            .filter(Objects::nonNull)
            .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
            .filter(entry -> Stream.of(without).noneMatch(entry::contains));
    List<String> entries = Stream.concat(Stream.of(testClasses()), found).distinct().toList();
    return String.join(File.pathSeparator, entries);
  }

  /** Surefire patches them into the module, so they are on no path. */
  private static String testClasses() {
    try {
      String name = OneOrderMain.class.getName().replace('.', '/') + ".class";
      URI file =
          Objects.requireNonNull(OneOrderMain.class.getResource("OneOrderMain.class")).toURI();
      return Path.of(file).toString().replace(Path.of(name).toString(), "");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
