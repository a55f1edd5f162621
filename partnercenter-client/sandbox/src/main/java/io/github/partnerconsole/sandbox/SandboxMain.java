package io.github.partnerconsole.sandbox;

import io.github.partnerconsole.sandbox.control.Switch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Runs the sandbox alone until it is killed. */
public final class SandboxMain {
  private static final String USAGE =
      "Usage: sandbox [--port N] [--token T] [--data DIR] [--price-sheet FILE] [--switch NAME]...";

  private static final String SWITCH = "--switch";

  private SandboxMain() {}

  /** Prints URL and token, then serves. Exits with 2 on wrong arguments, 1 when it cannot start. */
  public static void main(String[] args) throws InterruptedException {
    SandboxOptions options;
    List<Switch> switches;
    try {
      options = options(List.of(args));
      switches = switches(List.of(args));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + System.lineSeparator() + USAGE);
      System.exit(2);
      return;
    }
    try (Sandbox sandbox = Sandbox.start(options)) {
      switches.forEach(sandbox.switches()::turnOn);
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
      case SWITCH -> options; // see switches()
      default -> throw new IllegalArgumentException(name + " is not an option.");
    };
  }

  /** The behaviours to turn on, one for each {@code --switch}, such as {@code throttling}. */
  static List<Switch> switches(List<String> args) {
    List<Switch> switches = new ArrayList<>();
    for (int i = 0; i + 1 < args.size(); i += 2) {
      if (args.get(i).equals(SWITCH)) {
        switches.add(named(args.get(i + 1)));
      }
    }
    return switches;
  }

  private static Switch named(String name) {
    String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Switch.values())
        .filter(each -> each.name().equals(constant))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "--switch takes one of " + Arrays.toString(Switch.values()) + ", not " + name));
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
      throw new IllegalArgumentException("--port must be a number from 0 to 65535, not " + text);
    }
    return Integer.parseInt(text);
  }
}
