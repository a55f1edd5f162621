package io.github.partnerconsole.app.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is known of the selected row, 304 wide, at the right of a table. */
public final class DetailPane extends VBox {
  static final double WIDTH = 304;

  public DetailPane(String title, String line, Node... content) {
    Label second = Labels.body(line);
    second.getStyleClass().add("muted");
    VBox head = new VBox(Labels.section(title), second);
    head.getStyleClass().add("two-lines");
    getStyleClass().addAll("card", "detail-pane");
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    setPrefWidth(WIDTH);
    getChildren().add(head);
    getChildren().addAll(content);
  }
}
