package io.github.partnerconsole.app.settings;

import atlantafx.base.controls.ToggleSwitch;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A switch that Space turns too; the theme's own listens to the mouse only. */
final class Switch extends ToggleSwitch {

  Switch(String name) {
    setAccessibleText(name);
    setFocusTraversable(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::turn);
  }

  private void turn(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      setSelected(!isSelected());
      event.consume();
    }
  }
}
