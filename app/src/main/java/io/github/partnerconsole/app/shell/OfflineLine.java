package io.github.partnerconsole.app.shell;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Mark;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says since when there is no connection and what works without; gone while there is one. */
final class OfflineLine extends HBox {
  OfflineLine(StringProperty since, Runnable tryNow) {
    Label when = Labels.fixed(Labels.strong(""));
    when.textProperty().bind(since.map(moment -> text("shell.offlineSince", moment)));
    Label works = Labels.body(text("shell.offlineWorks"));
    works.setWrapText(false);
    works.getStyleClass().add("muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getStyleClass().add("offline-line");
    getChildren()
        .addAll(
            Mark.OFFLINE.icon(), when, works, space, Buttons.link(text("shell.tryNow"), tryNow));
    TopBar.shownWhile(since.isNotEmpty(), this);
  }
}
