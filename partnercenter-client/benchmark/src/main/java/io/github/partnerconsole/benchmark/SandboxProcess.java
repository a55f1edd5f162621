package io.github.partnerconsole.benchmark;

import io.github.partnerconsole.sandbox.SandboxMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A sandbox in a process of its own, so that what it allocates is not counted as the caller's. */
final class SandboxProcess implements AutoCloseable {
  static final String TOKEN = "benchmark";

  private final Process process;
  private final URI url;

  private SandboxProcess(Process process, URI url) {
    this.process = process;
    this.url = url;
  }

  static SandboxProcess start() throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    SandboxMain.class.getName(),
                    "--token",
                    TOKEN))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = said.readLine();
    if (line == null) {
      throw new IOException("The sandbox did not start");
    }
    return new SandboxProcess(process, URI.create(line.substring(line.indexOf("http"))));
  }

  URI url() {
    return url;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
