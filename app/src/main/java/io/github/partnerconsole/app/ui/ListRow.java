package io.github.partnerconsole.app.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A row of a card: icon, name and second line, then columns of fixed width. */
public final class ListRow extends HBox {
  private static final double LEAST = 60;
  private final Label first;

  /**
   * @param icon 16 units
   * @param columns what stands at the right, see {@link #column}
   */
  public ListRow(Node icon, String name, String secondLine, Node... columns) {
    first = Labels.name(name);
    VBox lines = new VBox(first, Labels.secondary(secondLine));
    lines.getStyleClass().add("two-lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    getStyleClass().add("list-row");
    getChildren().addAll(icon, lines);
    getChildren().addAll(columns);
  }

  /** Lets the name go on below where it would be cut: it says more than a name. */
  public void wrapName() {
    first.setWrapText(true);
    first.setMinHeight(USE_PREF_SIZE);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(LEAST, super.computePrefHeight(width));
  }

  /** Content that keeps its width in every row, so that the rows stay aligned. */
  public static Node column(double width, Node... content) {
    HBox column = new HBox(content);
    column.getStyleClass().add("column");
    column.setMinWidth(width);
    column.setPrefWidth(width);
    column.setMaxWidth(width);
    return column;
  }

  /** Like {@link #column}, with its content at the right: for the buttons. */
  public static Node actions(double width, Node... content) {
    Node column = column(width, content);
    column.getStyleClass().add("at-right");
    return column;
  }
}
