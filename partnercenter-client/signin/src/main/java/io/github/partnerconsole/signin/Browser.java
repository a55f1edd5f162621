package io.github.partnerconsole.signin;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Shows a page to whoever signs in. */
@FunctionalInterface
public interface Browser {
  /**
   * Opens the page and returns soon.
   *
   * @throws IOException where no browser can be opened
   */
  void open(URI page) throws IOException;

  /** The one that the system opens links with. */
  static Browser ofSystem() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return page -> {
      List<String> command =
          system.startsWith("windows")
              ? List.of("rundll32", "url.dll,FileProtocolHandler", page.toString())
              : List.of(system.startsWith("mac") ? "open" : "xdg-open", page.toString());
      check(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start());
    };
  }

  /** Where there is no browser, the command ends at once and says so by its code only. */
  static void check(Process opening) throws IOException {
    try {
      if (opening.waitFor(2, TimeUnit.SECONDS) && opening.exitValue() != 0) {
        throw new IOException("no browser was opened");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
