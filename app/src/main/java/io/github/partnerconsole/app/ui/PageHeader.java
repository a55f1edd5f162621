package io.github.partnerconsole.app.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A page's title and one line below it, with its actions at the right, at most one primary. */
public final class PageHeader extends HBox {
  private final Label line;

  public PageHeader(String title, String line, Node... actions) {
    this.line = Labels.body(line);
    this.line.getStyleClass().add("muted");
    VBox words = new VBox(Labels.title(title), this.line);
    words.getStyleClass().add("page-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    setAccessibleText(title);
    getStyleClass().add("page-header");
    getChildren().add(words);
    getChildren().addAll(actions);
  }

  /** Changes the line below the title. */
  public void line(String text) {
    line.setText(text);
  }
}
