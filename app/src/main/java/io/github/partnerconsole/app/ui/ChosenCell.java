package io.github.partnerconsole.app.ui;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/**
 * Shows what is chosen in a box. A cell of the box's list would show what now stands at its old
 * place, once other items are offered.
 */
public final class ChosenCell<T> extends ListCell<T> {
  private final ComboBox<T> box;

  public ChosenCell(ComboBox<T> box) {
    this.box = box;
    box.valueProperty().subscribe(_ -> show());
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    show();
  }

  private void show() {
    T chosen = box.getValue();
    setText(chosen == null ? box.getPromptText() : box.getConverter().toString(chosen));
  }
}
