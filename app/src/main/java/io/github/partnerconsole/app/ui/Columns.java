package io.github.partnerconsole.app.ui;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** Columns of a table. What does not fit ends in dots and stands whole in its tooltip. */
public final class Columns {
  private static final double NARROWEST = 56;

  private Columns() {}

  /** A column of names. */
  public static <R> TableColumn<R, String> text(
      String title, double width, Function<R, String> value) {
    return texts(title, width, value, "");
  }

  /** A column of second importance: ages, ids. */
  public static <R> TableColumn<R, String> muted(
      String title, double width, Function<R, String> value) {
    return unyielding(texts(title, width, value, "muted"));
  }

  /** A column of numbers, each with its unit. */
  public static <R> TableColumn<R, String> number(
      String title, double width, Function<R, String> value) {
    TableColumn<R, String> column = texts(title, width, value, "at-right");
    column.getStyleClass().add("at-right");
    return unyielding(column);
  }

  /** A column of names, each with a second line; the table needs {@code two-line-rows}. */
  public static <R> TableColumn<R, R> twoLines(
      String title, double width, Function<R, String> first, Function<R, String> second) {
    TableColumn<R, R> column =
        nodes(
            title,
            width,
            row -> lines(first.apply(row), second.apply(row)),
            row -> first.apply(row) + ", " + second.apply(row));
    column.setMinWidth(NARROWEST);
    return column;
  }

  private static Node lines(String first, String second) {
    VBox lines = new VBox(line(Labels.body(first)));
    if (!second.isEmpty()) {
      lines.getChildren().add(line(Labels.secondary(second)));
    }
    lines.getStyleClass().add("two-lines");
    lines.setAlignment(Pos.CENTER_LEFT);
    return lines;
  }

  private static Label line(Label label) {
    label.setWrapText(false);
    label.setTooltip(new Tooltip(label.getText()));
    return label;
  }

  /**
   * A column of badges or the like.
   *
   * @param name what a screen reader says in place of the node
   */
  public static <R> TableColumn<R, R> nodes(
      String title, double width, Function<R, Node> node, Function<R, String> name) {
    TableColumn<R, R> column = unyielding(sized(new TableColumn<>(title), width));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new NodeCell<>(node, name));
    return column;
  }

  /** Where there is too little room, only names give way. */
  private static <R, V> TableColumn<R, V> unyielding(TableColumn<R, V> column) {
    column.setMinWidth(column.getPrefWidth());
    return column;
  }

  private static <R> TableColumn<R, String> texts(
      String title, double width, Function<R, String> value, String styleClass) {
    TableColumn<R, String> column = sized(new TableColumn<>(title), width);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(_ -> new TextCell<>(styleClass));
    return column;
  }

  private static <R, V> TableColumn<R, V> sized(TableColumn<R, V> column, double width) {
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, NARROWEST));
    column.setReorderable(false);
    column.setSortable(false);
    return column;
  }

  private static final class TextCell<R> extends TableCell<R, String> {
    private final Tooltip whole = new Tooltip();

    TextCell(String styleClass) {
      if (!styleClass.isEmpty()) {
        getStyleClass().add(styleClass);
      }
    }

    @Override
    protected void updateItem(String text, boolean empty) {
      super.updateItem(text, empty);
      boolean blank = empty || text == null || text.isEmpty();
      setText(blank ? "" : text);
      whole.setText(getText());
      setTooltip(blank ? null : whole);
    }
  }

  private static final class NodeCell<R> extends TableCell<R, R> {
    private final Function<R, Node> node;
    private final Function<R, String> name;

    NodeCell(Function<R, Node> node, Function<R, String> name) {
      this.node = node;
      this.name = name;
      setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(R row, boolean empty) {
      super.updateItem(row, empty);
      boolean blank = empty || row == null;
      setGraphic(blank ? null : node.apply(row));
      setAccessibleText(blank ? "" : name.apply(row));
    }
  }
}
