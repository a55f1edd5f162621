package io.github.partnerconsole.app.ui;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.print.PrinterJob;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The system around the console, reached through JavaFX. */
public final class FxDesktop implements Desktop {
  private final HostServices host;
  private final Window owner;

  /**
   * @param owner the window that file choosers belong to
   */
  public FxDesktop(HostServices host, Window owner) {
    this.host = host;
    this.owner = owner;
  }

  @Override
  public void copy(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }

  @Override
  public Optional<String> clipboard() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
  }

  @Override
  public void clearClipboard() {
    Clipboard.getSystemClipboard().clear();
  }

  @Override
  public void openFolder(Path folder) {
    browse(folder.toUri());
  }

  @Override
  public void browse(URI page) {
    host.showDocument(page.toString());
  }

  @Override
  public Optional<Path> chooseFile(FileKind kind) {
    return Optional.ofNullable(chooser(kind).showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseTarget(FileKind kind, String suggestedName) {
    FileChooser chooser = chooser(kind);
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public boolean print(Parent page) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      return false;
    }
    if (job.showPrintDialog(owner) && job.printPage(drawn(page, job))) {
      job.endJob();
    }
    return true;
  }

  /** What is in no window has no style and no size yet. */
  private static Parent drawn(Parent page, PrinterJob job) {
    double width = job.getJobSettings().getPageLayout().getPrintableWidth();
    new Scene(page, width, page.prefHeight(width));
    page.applyCss();
    page.layout();
    return page;
  }

  private static FileChooser chooser(FileKind kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(kind.name());
    chooser
        .getExtensionFilters()
        .setAll(new ExtensionFilter(kind.name(), kind.pattern().split(";", -1)));
    return chooser;
  }
}
