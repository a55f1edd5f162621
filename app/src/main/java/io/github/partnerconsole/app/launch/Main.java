package io.github.partnerconsole.app.launch;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;

/** Where the process starts. The only class that writes to the terminal. */
public final class Main {

  private static final int WRONG_USE = 2;

  private Main() {}

  /** Runs the console, or checks it without a window; {@link Arguments} says what is understood. */
  public static void main(String[] words) {
    try {
      run(words, Arguments.of(List.of(words)));
    } catch (Arguments.NotUnderstood e) {
      System.err.println(e.getMessage());
      System.exit(WRONG_USE);
    }
  }

  private static void run(String[] words, Arguments arguments) {
    DataFolder folder = arguments.data().map(DataFolder::new).orElseGet(Main::usualFolder);
    // Read by logback.xml when the first logger is made; the client's connections must end before a
    // server's do.
    Path logs =
        arguments.selfCheck()
            ? Path.of(System.getProperty("java.io.tmpdir"), "partner-console-self-check")
            : folder.logs();
    System.setProperty("partnerconsole.logs", logs.toString());
    System.setProperty("jdk.httpclient.keepalive.timeout", "20");
    if (arguments.selfCheck()) {
      System.exit(SelfCheck.run(Main::print) ? 0 : 1);
    }
    Application.launch(ConsoleApp.class, words);
  }

  /** The folder that the system keeps such data in. */
  static DataFolder usualFolder() {
    return DataFolder.usual(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv());
  }

  /** Writes a line to the terminal. */
  static void print(String line) {
    System.out.println(line);
  }
}
