package io.github.partnerconsole.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class KeyWordsTest {
  private static final KeyCodeCombination NEXT =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCodeCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

  @Test
  void eachSystemHasItsOwnWords() {
    assertEquals(List.of("Ctrl", "Enter"), KeyWords.of(NEXT, Os.WINDOWS));
    assertEquals(List.of("\u2318", "Enter"), KeyWords.of(NEXT, Os.MAC));
    assertEquals(List.of("Alt", "\u2190"), KeyWords.of(BACK, Os.LINUX));
  }

  @Test
  void systemsAreKnownByTheirName() {
    assertEquals(Os.WINDOWS, Os.named("Windows 11"));
    assertEquals(Os.MAC, Os.named("Mac OS X"));
    assertEquals(Os.LINUX, Os.named("Linux"));
  }

  @Test
  void buttonsStandWhereEachSystemHasThem() {
    List<Button> buttons =
        Fx.call(() -> List.of(new Button("b"), new Button("n"), new Button("c")));
    Button back = buttons.get(0);
    Button next = buttons.get(1);
    Button cancel = buttons.get(2);
    assertEquals(List.of(back, next, cancel), ButtonOrder.wizard(Os.WINDOWS, back, next, cancel));
    assertEquals(List.of(cancel, back, next), ButtonOrder.wizard(Os.MAC, back, next, cancel));
    assertEquals(List.of(next, back), ButtonOrder.dialog(Os.WINDOWS, next, back));
    assertEquals(List.of(back, next), ButtonOrder.dialog(Os.LINUX, next, back));
  }
}
