package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.app.ui.Fx;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Presses keys in a scene as a user does: at whatever has the focus. */
public record Keyboard(Scene scene) {

  /** Types a text into what has the focus. */
  public void type(String text) {
    text.chars().forEach(c -> Fx.run(() -> stroke(Character.toString(c))));
    Fx.settle();
  }

  /** Choices listen to the key that goes down, text fields to the character. */
  private void stroke(String character) {
    KeyCode code = KeyCode.getKeyCode(character.toUpperCase(Locale.ROOT));
    KeyCode known = code == null ? KeyCode.UNDEFINED : code;
    fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", character, known, false, false, false, false));
    fire(
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", character, known, false, false, false, false));
  }

  public void press(KeyCode code) {
    press(code, false, false);
  }

  public void pressCtrl(KeyCode code) {
    press(code, true, false);
  }

  public void pressAlt(KeyCode code) {
    press(code, false, true);
  }

  private void press(KeyCode code, boolean ctrl, boolean alt) {
    Fx.run(() -> fire(event(KeyEvent.KEY_PRESSED, code, ctrl, alt)));
    Fx.run(() -> fire(event(KeyEvent.KEY_RELEASED, code, ctrl, alt)));
    Fx.settle();
  }

  private static KeyEvent event(EventType<KeyEvent> type, KeyCode code, boolean ctrl, boolean alt) {
    return new KeyEvent(type, "", "", code, false, ctrl, alt, false);
  }

  private void fire(KeyEvent event) {
    Node owner = scene.getFocusOwner();
    Event.fireEvent(owner == null ? scene : owner, event);
  }
}
