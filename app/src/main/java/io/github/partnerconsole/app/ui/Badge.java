package io.github.partnerconsole.app.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A state in at most three words, 20 high. */
public class Badge extends Label {
  public Badge(Tone tone, String text) {
    super(text);
    getStyleClass().addAll("badge", tone.styleClass());
    setMinWidth(Region.USE_PREF_SIZE);
  }

  /** A badge that a small icon leads. */
  public Badge(Tone tone, Icon icon, String text) {
    this(tone, text);
    setGraphic(icon.small());
  }
}
