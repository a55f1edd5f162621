package io.github.partnerconsole.app.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What will be here, and how to get it. */
public final class EmptyState extends VBox {
  private static final double SENTENCE = 400;

  /**
   * @param actions a primary button and at most one other, and key caps if there are
   */
  public EmptyState(Icon icon, String title, String sentence, Node... actions) {
    StackPane disc = new StackPane(icon.large());
    disc.getStyleClass().add("disc");
    Label line = Labels.body(sentence);
    line.getStyleClass().add("muted");
    line.setMaxWidth(SENTENCE);
    HBox row = new HBox(actions);
    row.getStyleClass().add("actions");
    getStyleClass().add("empty-state");
    getChildren().addAll(disc, Labels.section(title), line, row);
  }
}
