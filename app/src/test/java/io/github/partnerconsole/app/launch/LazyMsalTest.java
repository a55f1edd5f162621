package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** MSAL costs a start nothing, since none of its classes is loaded before somebody needs it. */
@Timeout(180)
class LazyMsalTest {
  @TempDir Path folder;

  @Test
  void noClassOfMsalIsLoadedBeforeSomebodyAsksForTheSignIn() throws Exception {
    assertEquals(List.of(), loadedBy("wait"));
    assertTrue(loadedBy("ask").size() > 20, "the search must find what is there");
  }

  private List<String> loadedBy(String mode) throws IOException, InterruptedException {
    Path log = folder.resolve(mode + ".log");
    Path output = folder.resolve(mode + ".out");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Dglass.platform=Headless", "-Xlog:class+load:file=" + log));
    command.addAll(List.of("-cp", OneOrderProcess.classPath("logback"), MsalMain.class.getName()));
    command.addAll(List.of(folder.resolve(mode).toString(), mode));
    Files.createDirectories(folder.resolve(mode));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.waitFor();
    String printed = Files.readString(output);
    assertTrue(printed.contains("ready") && !printed.contains("failed"), printed);
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.contains("com.microsoft.aad")).toList();
    }
  }
}
