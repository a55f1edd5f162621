package io.github.partnerconsole.app.ui;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The frame of what asks or tells over the window, 480 wide: icon, title, text, buttons. */
final class Dialog extends VBox {
  private static final double WIDTH = 480;

  Dialog(Node icon, String title, String sentence, List<Node> content, List<Button> buttons) {
    Label text = Labels.body(sentence);
    text.getStyleClass().add("muted");
    VBox words = new VBox(Labels.section(title), text);
    words.getStyleClass().add("dialog-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(icon, words);
    head.getStyleClass().add("dialog-head");
    HBox row = new HBox();
    row.getStyleClass().add("dialog-buttons");
    row.getChildren().addAll(buttons);
    getStyleClass().add("dialog-card");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    getChildren().add(head);
    getChildren().addAll(content);
    getChildren().add(row);
  }
}
