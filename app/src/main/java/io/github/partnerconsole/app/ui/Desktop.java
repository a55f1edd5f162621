package io.github.partnerconsole.app.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;

/** What the console asks of the system around it. Called on the FX thread. */
public interface Desktop {
  /** Puts text on the clipboard. */
  void copy(String text);

  /** The text on the clipboard, if there is any. */
  Optional<String> clipboard();

  /** Empties the clipboard. */
  void clearClipboard();

  /** Shows a folder in the system's file browser. */
  void openFolder(Path folder);

  /** Shows a page in the system's web browser. */
  void browse(URI page);

  /** Lets the user choose a file to read; empty if they changed their mind. */
  Optional<Path> chooseFile(FileKind kind);

  /** Lets the user choose where to write a file; empty if they changed their mind. */
  Optional<Path> chooseTarget(FileKind kind, String suggestedName);

  /**
   * Prints a page after asking which printer.
   *
   * @return false where there is no printer
   */
  boolean print(Parent page);
}
