package io.github.partnerconsole.app.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** A desktop that remembers what was asked of it. Its file choosers are always cancelled. */
public final class MemoryDesktop implements Desktop {
  private Optional<String> clipboard = Optional.empty();
  private final List<URI> shown = new ArrayList<>();
  private final List<Node> printed = new ArrayList<>();
  private boolean hasPrinter = true;

  @Override
  public void copy(String text) {
    clipboard = Optional.of(text);
  }

  @Override
  public Optional<String> clipboard() {
    return clipboard;
  }

  @Override
  public void clearClipboard() {
    clipboard = Optional.empty();
  }

  @Override
  public void openFolder(Path folder) {
    shown.add(folder.toUri());
  }

  @Override
  public void browse(URI page) {
    shown.add(page);
  }

  /** The folders and pages that were shown, in order. */
  public List<URI> shown() {
    return List.copyOf(shown);
  }

  @Override
  public Optional<Path> chooseFile(FileKind kind) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> chooseTarget(FileKind kind, String suggestedName) {
    return Optional.empty();
  }

  @Override
  public boolean print(Parent page) {
    printed.add(page);
    return hasPrinter;
  }

  /** From now on there is no printer. */
  public void takePrinterAway() {
    hasPrinter = false;
  }

  /** The pages that were printed. */
  public List<Node> printed() {
    return List.copyOf(printed);
  }
}
