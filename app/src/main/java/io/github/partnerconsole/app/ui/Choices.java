package io.github.partnerconsole.app.ui;

import java.util.List;
import javafx.scene.control.ComboBox;

/** What the boxes offer that one chooses from. */
public final class Choices {
  private Choices() {}

  /** Offers other items; what is chosen stays chosen, also where it is no longer offered. */
  public static <T> void offer(ComboBox<T> box, List<T> items) {
    if (!box.getItems().equals(items)) {
      T chosen = box.getValue();
      // Else the box chooses by itself what takes the chosen one's place.
      box.getSelectionModel().clearSelection();
      box.getItems().setAll(items);
      box.setValue(chosen);
    }
  }
}
