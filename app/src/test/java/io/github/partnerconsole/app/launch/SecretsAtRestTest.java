package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a sign-in, and one that fails, leaves in log and data folder at the most talkative log. */
@Timeout(120)
class SecretsAtRestTest {
  @TempDir Path folder;

  @Test
  void noSecretOfASignInIsInAnyFile() throws Exception {
    List<String> printed = run();
    assertTrue(printed.contains("done"), printed.toString());
    Set<String> secrets =
        printed.stream()
            .filter(line -> line.startsWith("secret "))
            .map(line -> line.substring("secret ".length()))
            .collect(Collectors.toSet());
    assertTrue(secrets.size() >= 6, "tokens, refresh tokens, a code and a secret");
    String log = Files.readString(folder.resolve("console.log"));
    assertTrue(log.contains("com.microsoft.aad"), "MSAL logs here");
    assertTrue(log.contains("GET /v1/customers"), "and the client does");
    for (String secret : secrets) {
      assertEquals(List.of(), filesWith(secret));
    }
  }

  private List<String> run() throws IOException, InterruptedException {
    Path config = Files.writeString(folder.resolve("logback.xml"), everything());
    Path output = Files.createTempFile("secrets", ".out");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Dlogback.configurationFile=" + config);
    command.addAll(List.of("-cp", OneOrderProcess.classPath(), SecretsMain.class.getName()));
    command.add(Files.createDirectory(folder.resolve("data")).toString());
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(output.toFile())
          .start()
          .waitFor();
      return Files.readAllLines(output);
    } finally {
      Files.delete(output);
    }
  }

  private String everything() {
    return """
    <configuration>
      <appender name="file" class="ch.qos.logback.core.FileAppender">
        <file>%s</file>
        <encoder><pattern>%%level %%logger %%msg%%n</pattern></encoder>
      </appender>
      <root level="DEBUG"><appender-ref ref="file"/></root>
    </configuration>
    """
        .formatted(folder.resolve("console.log"));
  }

  private List<Path> filesWith(String text) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
          found.add(file);
        }
      }
    }
    return found;
  }
}
