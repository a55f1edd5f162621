package io.github.partnerconsole.app.catalogue;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.NumberTexts;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Says that a search found nothing, and how many hits the filters hide. */
final class NoHits extends VBox {
  private final Label nothing = Labels.strong("");
  private final Label hidden = Labels.secondary("");
  private final Hyperlink showThem;

  NoHits(CatalogueModel model) {
    showThem =
        Buttons.link(
            text("catalogue.showHidden"),
            () -> model.filter().set(model.filter().get().textOnly()));
    hidden.visibleProperty().bind(showThem.visibleProperty());
    getStyleClass().add("no-hits");
    getChildren().addAll(nothing, hidden, showThem);
    model.state().subscribe(this::show);
  }

  private void show(CatalogueState state) {
    if (state instanceof CatalogueState.Loaded loaded) {
      nothing.setText(
          loaded.filter().text().isBlank()
              ? text("catalogue.nothing")
              : text("catalogue.noHits", loaded.filter().text().strip()));
      hidden.setText(text("catalogue.hidden", NumberTexts.count(loaded.hidden())));
      showThem.setVisible(loaded.hidden() > 0);
    }
  }
}
