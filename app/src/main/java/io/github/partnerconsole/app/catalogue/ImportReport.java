package io.github.partnerconsole.app.catalogue;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Banner;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.Link;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.NumberTexts;
import io.github.partnerconsole.app.ui.SectionHeader;
import io.github.partnerconsole.app.ui.Toasts;
import io.github.partnerconsole.core.catalog.SheetInfo;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Tells how an import ended: a toast where all is well, else a banner above the catalogue. */
final class ImportReport extends VBox {
  private final CatalogueModel model;
  private final Desktop desktop;
  private final Toasts toasts;

  ImportReport(CatalogueModel model, Desktop desktop, Toasts toasts) {
    this.model = model;
    this.desktop = desktop;
    this.toasts = toasts;
    getStyleClass().add("import-report");
    managedProperty().bind(visibleProperty());
    model.outcome().subscribe(this::show);
  }

  private void show(Optional<ImportOutcome> outcome) {
    List<Node> content = outcome.map(this::content).orElse(List.of());
    getChildren().setAll(content);
    setVisible(!content.isEmpty());
  }

  private List<Node> content(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Taken taken when taken.faults().isEmpty() -> celebrate(taken.sheet());
      case ImportOutcome.Taken taken -> leftOut(taken);
      case ImportOutcome.Refused refused -> List.of(closing(Mark.BLOCK, SheetTexts.of(refused)));
      case ImportOutcome.NotOpened file ->
          List.of(closing(Mark.BLOCK, text("catalogue.notOpened", file.source())));
      case ImportOutcome.Failed failed ->
          List.of(
              new Banner(
                  FailureTexts.mark(failed.failure()),
                  FailureTexts.of(failed.failure()),
                  Optional.of(new Link(text("failure.tryAgain"), model::fetch))));
    };
  }

  private List<Node> celebrate(SheetInfo sheet) {
    toasts.show(
        text("catalogue.taken"),
        text(
            "catalogue.takenWhat",
            NumberTexts.count(sheet.skus()),
            NumberTexts.count(sheet.lines()),
            sheet.source()),
        Optional.empty());
    return List.of();
  }

  private List<Node> leftOut(ImportOutcome.Taken taken) {
    SectionHeader header =
        new SectionHeader(
            text("catalogue.faults"),
            Optional.of(
                new Link(
                    text("catalogue.copyFaults"),
                    () -> desktop.copy(SheetTexts.table(taken.faults())))));
    header.count(taken.faults().size());
    return List.of(
        closing(Mark.WARN, SheetTexts.of(taken)), header, new FaultTable(taken.faults()));
  }

  private Banner closing(Mark mark, String sentence) {
    Link close = new Link(text("catalogue.closeReport"), model::dismissOutcome);
    return new Banner(mark, sentence, Optional.of(close));
  }
}
