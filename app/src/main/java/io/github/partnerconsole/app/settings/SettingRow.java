package io.github.partnerconsole.app.settings;

import io.github.partnerconsole.app.ui.Labels;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One thing to set: its name, a sentence on what it does, and its control at the right. */
final class SettingRow extends HBox {

  SettingRow(String name, String sentence, Node control) {
    this(name, Labels.secondary(sentence), control);
  }

  SettingRow(String name, Node second, Node control) {
    Label label = Labels.strong(name);
    label.setLabelFor(control);
    control.setAccessibleText(name);
    VBox words = new VBox(label, second);
    words.getStyleClass().add("two-lines");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getStyleClass().addAll("list-row", "setting-row");
    getChildren().addAll(words, control);
  }
}
