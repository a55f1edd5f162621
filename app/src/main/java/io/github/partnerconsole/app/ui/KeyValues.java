package io.github.partnerconsole.app.ui;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** Names and values in two columns. */
public final class KeyValues extends GridPane {
  private static final double NAMES = 96;

  public KeyValues() {
    getStyleClass().add("key-values");
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(new ColumnConstraints(NAMES), values);
  }

  /** Adds a row of text. */
  public void add(String name, String value) {
    add(name, Labels.body(value), VPos.TOP);
  }

  /** Adds a row of one word, such as an address on the net: cut rather than broken. */
  public void addWord(String name, String word) {
    add(name, Labels.word(word), VPos.TOP);
  }

  /** Adds a row with a node as its value. */
  public void add(String name, Node value) {
    add(name, value, VPos.CENTER);
  }

  private void add(String name, Node value, VPos alignment) {
    Label label = Labels.secondary(name);
    label.setLabelFor(value);
    RowConstraints row = new RowConstraints();
    row.setValignment(alignment);
    getRowConstraints().add(row);
    addRow(getRowConstraints().size() - 1, label, value);
  }
}
