package io.github.partnerconsole.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Runs the sandbox alone until it is killed. */
public final class SandboxMain {
  private static final String USAGE =
      "Usage: sandbox [--port N] [--token T] [--data DIR] [--price-sheet FILE]";

  private SandboxMain() {}

  /** Prints URL and token, then serves. Exits with 2 on wrong arguments, 1 when it cannot start. */
  public static void main(String[] args) throws InterruptedException {
    SandboxOptions options;
    try {
      options = options(List.of(args));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + System.lineSeparator() + USAGE);
      System.exit(2);
      return;
    }
    try (Sandbox sandbox = Sandbox.start(options)) {
      System.out.println("Sandbox: " + sandbox.baseUrl());
      System.out.println("Token:   " + sandbox.token());
      Thread.currentThread().join();
    } catch (IOException e) {
      System.err.println("The sandbox cannot start: " + e.getMessage());
      System.exit(1);
    }
  }

  static SandboxOptions options(List<String> args) {
    SandboxOptions options = SandboxOptions.inMemory();
    Iterator<String> rest = args.iterator();
    while (rest.hasNext()) {
      String name = rest.next();
      if (!rest.hasNext()) {
        throw new IllegalArgumentException(name + " needs a value.");
      }
      options = with(options, name, rest.next());
    }
    return options;
  }

  private static SandboxOptions with(SandboxOptions options, String name, String value) {
    return switch (name) {
      case "--port" -> options.withPort(port(value));
      case "--token" -> options.withToken(value);
      case "--data" -> options.withDataFolder(Path.of(value));
      case "--price-sheet" -> options.withPriceSheet(Path.of(value));
      default -> throw new IllegalArgumentException(name + " is not an option.");
    };
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
      throw new IllegalArgumentException("--port must be a number from 0 to 65535, not " + text);
    }
    return Integer.parseInt(text);
  }
}
