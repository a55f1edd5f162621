package io.github.partnerconsole.app.ui;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** A filter that is on or off, 28 high. */
public final class Chip extends ToggleButton {
  public Chip(String text) {
    super(text);
    getStyleClass().setAll("chip");
    setMinWidth(Region.USE_PREF_SIZE);
  }
}
