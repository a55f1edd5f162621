package io.github.partnerconsole.sandbox;

import io.github.partnerconsole.sandbox.control.Switch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the sandbox alone until it is killed. */
public final class SandboxMain {
  private static final String SWITCH = "--switch";
  private static final Set<String> OPTIONS =
      Set.of("--port", "--token", "--data", "--price-sheet", SWITCH);
  private static final Set<String> QUESTIONS = Set.of("--help", "-h", "-?", "help");

  /** Set by who starts it as a part of itself, such as Maven. */
  private static final String ENDS_WITH_PARENT = "sandbox.ends.with.parent";

  private SandboxMain() {}

  /**
   * Prints URL and token, then serves; or prints its options where they are asked for. Exits with 2
   * on wrong arguments, 1 when it cannot start.
   */
  public static void main(String[] args) throws InterruptedException {
    if (Arrays.stream(args).anyMatch(QUESTIONS::contains)) {
      System.out.println(usage());
      return;
    }
    SandboxOptions options;
    List<Switch> switches;
    try {
      options = options(List.of(args));
      switches = switches(List.of(args));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + System.lineSeparator() + usage());
      System.exit(2);
      return;
    }
    serve(options, switches);
  }

  private static void serve(SandboxOptions options, List<Switch> switches)
      throws InterruptedException {
    try (Sandbox sandbox = Sandbox.start(options)) {
      switches.forEach(sandbox.switches()::turnOn);
      if (Boolean.getBoolean(ENDS_WITH_PARENT)) {
        endWithParent();
      }
      System.out.println("Sandbox: " + sandbox.baseUrl());
      System.out.println("Token:   " + sandbox.token());
      Thread.currentThread().join();
    } catch (IOException e) {
      System.err.println("The sandbox cannot start. " + e.getMessage());
      System.exit(1);
    }
  }

  private static void endWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> Thread.ofPlatform().daemon().start(() -> endAfter(parent)));
  }

  private static void endAfter(ProcessHandle parent) {
    parent.onExit().join();
    System.exit(0);
  }

  static String usage() {
    return """
    Usage: sandbox [option]...
      --port N            listens on this port, else on any free one
      --token T           takes this bearer token, else a random one
      --data DIR          keeps its state in this folder, else in memory
      --price-sheet FILE  sells what this price sheet in Microsoft's format lists
      --switch NAME       turns on a stricter or older behaviour; as often as wanted:
                          %s
      --help              prints this\
    """
        .formatted(switchNames("\n" + " ".repeat(22)));
  }

  static SandboxOptions options(List<String> args) {
    SandboxOptions options = SandboxOptions.inMemory();
    Iterator<String> rest = args.iterator();
    while (rest.hasNext()) {
      String name = rest.next();
      if (!OPTIONS.contains(name)) {
        throw new IllegalArgumentException(name + " is not an option.");
      }
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
      default -> options; // see switches()
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
    return Arrays.stream(Switch.values())
        .filter(each -> name(each).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "--switch takes one of " + switchNames(", ") + ", not " + name));
  }

  private static String switchNames(String separator) {
    return Arrays.stream(Switch.values())
        .map(SandboxMain::name)
        .collect(Collectors.joining(separator));
  }

  private static String name(Switch each) {
    return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static int port(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
      throw new IllegalArgumentException("--port must be a number from 0 to 65535, not " + text);
    }
    return Integer.parseInt(text);
  }
}
