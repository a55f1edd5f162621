package io.github.partnerconsole.app.ui;

import static io.github.partnerconsole.app.ui.Texts.text;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** An id that can be copied: cut with dots where it must be, whole in its tooltip. */
public final class CopyRow extends HBox {

  /**
   * @param name what the id is of, for screen readers
   * @param copy puts text on the clipboard
   */
  public CopyRow(String name, String id, Consumer<String> copy) {
    Label shown = Labels.mono(id);
    shown.setTooltip(new Tooltip(id));
    shown.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(shown, Priority.ALWAYS);
    getStyleClass().add("copy-row");
    setMinWidth(0);
    getChildren()
        .addAll(
            shown, Buttons.icon(Icon.COPY, text("code.copyNamed", name), () -> copy.accept(id)));
  }
}
