package io.github.partnerconsole.app.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The keys of a shortcut, drawn as caps 18 high. */
public final class KeyCaps extends HBox {
  /** The caps for a given system. */
  public KeyCaps(KeyCodeCombination keys, Os os) {
    List<String> words = KeyWords.of(keys, os);
    getStyleClass().add("key-caps");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setMinWidth(Region.USE_PREF_SIZE);
    words.stream().map(KeyCaps::cap).forEach(getChildren()::add);
  }

  /** The caps for this system. */
  public KeyCaps(KeyCodeCombination keys) {
    this(keys, Os.current());
  }

  private static Label cap(String word) {
    Label cap = new Label(word);
    cap.getStyleClass().add("key-cap");
    cap.setMinWidth(Region.USE_PREF_SIZE);
    return cap;
  }
}
