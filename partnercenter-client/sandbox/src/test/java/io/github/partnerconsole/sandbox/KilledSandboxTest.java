package io.github.partnerconsole.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox in a JVM of its own, killed while it works: what it answered is still there. */
class KilledSandboxTest {
  private static final int ROUNDS = Integer.getInteger("sandbox.kills", 2);
  private static final long SEED = 20261123;

  @TempDir Path folder;

  private final List<String> answered = new ArrayList<>();

  @Test
  void nothingAnsweredIsLostAndNothingRepeatedIsDoubled() throws Exception {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Process process = start();
      Api api = new Api(url(process), "kill");
      String unanswered = createUntilKilled(process, api, random.nextInt(5, 300), round);
      process.waitFor();
      repeatAfterRestart(unanswered);
    }
    try (Sandbox sandbox = Sandbox.start(options())) {
      List<String> domains = sandbox.effects().domains();
      assertTrue(domains.containsAll(answered), "seed " + SEED);
      assertEquals(domains.size(), Set.copyOf(domains).size());
      assertEquals(40 + answered.size(), domains.size(), "seed " + SEED);
    }
  }

  /** Creates customers one after another; returns the domain whose answer never came. */
  private String createUntilKilled(Process process, Api api, int delay, int round) {
    for (int i = 0; ; i++) {
      String domain = "killed" + round + "x" + i + ".onmicrosoft.com";
      try {
        assertEquals(201, api.post("/v1/customers", body(domain), id(domain)).status());
        answered.add(domain);
        if (i == 0) {
          Thread.ofVirtual().start(() -> killAfter(process, delay));
        }
      } catch (UncheckedIOException e) {
        return domain;
      }
    }
  }

  private void repeatAfterRestart(String domain) throws IOException {
    try (Sandbox sandbox = Sandbox.start(options())) {
      Api api = new Api(sandbox);
      assertEquals(201, api.post("/v1/customers", body(domain), id(domain)).status());
      assertEquals(201, api.post("/v1/customers", body(domain), id(domain)).status());
      answered.add(domain);
    }
  }

  private SandboxOptions options() {
    return SandboxOptions.inMemory().withDataFolder(folder);
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path =
        System.getProperty("jdk.module.path", "")
            + File.pathSeparator
            + System.getProperty("java.class.path");
    return new ProcessBuilder(
            java,
            "-cp",
            path,
            SandboxMain.class.getName(),
            "--token",
            "kill",
            "--data",
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static URI url(Process process) throws IOException {
    BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    String line = out.readLine();
    assertTrue(line != null && line.startsWith("Sandbox: "), String.valueOf(line));
    return URI.create(line.substring("Sandbox: ".length()));
  }

  private static void killAfter(Process process, int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }

  private static String body(String domain) {
    return Bodies.customer("Zilvermeeuw", domain);
  }

  private static String id(String domain) {
    return UUID.nameUUIDFromBytes(domain.getBytes(UTF_8)).toString();
  }
}
