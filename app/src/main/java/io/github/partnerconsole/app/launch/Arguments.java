package io.github.partnerconsole.app.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param data {@code --data DIR}: the folder that holds everything; absent, the usual place of the
 *     system
 * @param traceStart {@code --trace-start}: print how long the start took
 * @param selfCheck {@code --self-check}: place one order without a window, and say how it went
 */
public record Arguments(Optional<Path> data, boolean traceStart, boolean selfCheck) {

  /** Why a command line cannot be followed, in words for the terminal. */
  public static final class NotUnderstood extends Exception {
    private static final long serialVersionUID = 1L;

    NotUnderstood(String message) {
      super(message);
    }
  }

  /**
   * Reads the command line.
   *
   * @throws NotUnderstood saying which word and what is possible
   */
  public static Arguments of(List<String> words) throws NotUnderstood {
    Arguments arguments = new Arguments(Optional.empty(), false, false);
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      arguments = arguments.with(rest.next(), rest);
    }
    return arguments;
  }

  private Arguments with(String word, Iterator<String> rest) throws NotUnderstood {
    return switch (word) {
      case "--trace-start" -> new Arguments(data, true, selfCheck);
      case "--self-check" -> new Arguments(data, traceStart, true);
      case "--data" -> new Arguments(Optional.of(folder(rest)), traceStart, selfCheck);
      default ->
          throw new NotUnderstood(
              "Not understood: " + word + ". Possible: --data DIR, --trace-start, --self-check");
    };
  }

  private static Path folder(Iterator<String> rest) throws NotUnderstood {
    if (!rest.hasNext()) {
      throw new NotUnderstood("--data needs a folder behind it");
    }
    String name = rest.next();
    try {
      return Path.of(name).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw new NotUnderstood("--data: no folder can be named " + name);
    }
  }
}
