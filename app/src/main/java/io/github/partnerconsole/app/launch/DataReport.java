package io.github.partnerconsole.app.launch;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.Dialogs;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Link;
import io.github.partnerconsole.app.ui.Notice;
import io.github.partnerconsole.core.record.RecordReport;
import io.github.partnerconsole.core.store.OpenReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says what had to be mended when the data folder was opened; usually nothing. */
final class DataReport {

  private final Composition console;
  private final Dialogs dialogs;
  private final Desktop desktop;

  DataReport(Composition console, Dialogs dialogs, Desktop desktop) {
    this.desktop = desktop;
    this.console = console;
    this.dialogs = dialogs;
  }

  void tell() {
    List<String> sentences = new ArrayList<>();
    console.databases().report().mended().forEach(mended -> sentences.add(database(mended)));
    if (!console.databases().report().backedUp()) {
      sentences.add(text("report.notBackedUp"));
    }
    sentences.addAll(records(console.journal().report()));
    console.journal().lostPlans().stream()
        .filter(lost -> !lost.replaced())
        .forEach(lost -> sentences.add(text("report.planLost", lost.number())));
    sentences.addAll(records(console.acceptances().report()));
    if (!sentences.isEmpty()) {
      show(String.join("\n\n", sentences));
    }
  }

  private static String database(OpenReport.Mended mended) {
    String file = mended.setAside().map(DataReport::name).orElse("");
    return switch (mended.which()) {
      case CACHE -> text("report.cache", file);
      case DESK ->
          mended
              .restoredFrom()
              .map(backup -> text("report.deskRestored", file, name(backup)))
              .orElse(text("report.deskEmpty", file));
    };
  }

  private static List<String> records(RecordReport report) {
    List<String> sentences = new ArrayList<>();
    String file = name(report.file());
    report.torn().ifPresent(torn -> sentences.add(text("report.torn", file, name(torn.file()))));
    report
        .damaged()
        .forEach(damaged -> sentences.add(text("report.damaged", file, damaged.number())));
    report.unread().forEach(unread -> sentences.add(text("report.unread", file, unread.number())));
    return sentences;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void show(String words) {
    dialogs.show(
        new Notice(
            Icon.DATA.large(),
            text("report.title"),
            words,
            List.of(),
            text("report.goOn"),
            new Link(
                text("report.openFolder"),
                () -> desktop.openFolder(console.place().folder().root()))));
  }
}
