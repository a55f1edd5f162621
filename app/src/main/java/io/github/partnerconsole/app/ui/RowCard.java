package io.github.partnerconsole.app.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A card of rows, parted by hairlines. */
public final class RowCard extends VBox {
  public RowCard(Node... rows) {
    getStyleClass().addAll("card", "row-card");
    show(List.of(rows));
  }

  /** Shows other rows. */
  public void show(List<? extends Node> rows) {
    rows.forEach(row -> row.getStyleClass().remove("last-row"));
    if (!rows.isEmpty()) {
      rows.getLast().getStyleClass().add("last-row");
    }
    getChildren().setAll(rows);
  }
}
