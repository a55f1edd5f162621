package io.github.partnerconsole.app.ui;

import java.util.List;
import javafx.scene.control.Button;

/** In which order each system's users expect the buttons that end something. */
public final class ButtonOrder {
  private ButtonOrder() {}

  /** Windows: Back, Next, Cancel; Mac and Linux: Cancel, Back, Next. */
  public static List<Button> wizard(Os os, Button back, Button next, Button cancel) {
    return os == Os.WINDOWS ? List.of(back, next, cancel) : List.of(cancel, back, next);
  }

  /** Windows: the usual one first; Mac and Linux: last. */
  public static List<Button> dialog(Os os, Button usual, Button other) {
    return os == Os.WINDOWS ? List.of(usual, other) : List.of(other, usual);
  }
}
