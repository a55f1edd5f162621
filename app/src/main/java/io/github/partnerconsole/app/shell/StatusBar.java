package io.github.partnerconsole.app.shell;

import static io.github.partnerconsole.app.shell.TopBar.shownWhile;

import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Labels;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How old the data is, left; what runs or was last done, right. */
final class StatusBar extends HBox {
  StatusBar(ShellModel model) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label event = bound(model.lastEvent());
    getStyleClass().add("status-bar-row");
    getChildren()
        .addAll(
            age(Icon.DATA, model.catalogueAge()),
            age(Icon.COUNTRY_RULES, model.rulesAge()),
            space,
            event);
  }

  private static Label age(Icon icon, StringProperty words) {
    Label label = bound(words);
    label.setGraphic(icon.small());
    return shownWhile(words.map(text -> !text.isEmpty()), label);
  }

  private static Label bound(StringProperty words) {
    Label label = Labels.secondary("");
    label.setWrapText(false);
    label.textProperty().bind(words);
    return label;
  }
}
