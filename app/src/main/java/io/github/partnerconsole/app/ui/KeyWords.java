package io.github.partnerconsole.app.ui;

import static io.github.partnerconsole.app.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** The words on the keys of a shortcut, as the user's own keyboard has them. */
final class KeyWords {
  private KeyWords() {}

  /** One word for each key, in the order they are pressed: {@code [Ctrl, K]} or {@code [⌘, K]}. */
  static List<String> of(KeyCodeCombination keys, Os os) {
    boolean mac = os == Os.MAC;
    var words = new ArrayList<String>();
    if (isDown(keys.getControl()) || (!mac && isDown(keys.getShortcut()))) {
      words.add(mac ? "\u2303" : text("key.ctrl"));
    }
    if (isDown(keys.getAlt())) {
      words.add(mac ? "\u2325" : text("key.alt"));
    }
    if (isDown(keys.getShift())) {
      words.add(mac ? "\u21e7" : text("key.shift"));
    }
    if (mac && isDown(keys.getShortcut())) {
      words.add("\u2318");
    }
    words.add(word(keys.getCode()));
    return words;
  }

  private static boolean isDown(ModifierValue modifier) {
    return modifier == ModifierValue.DOWN;
  }

  private static String word(KeyCode code) {
    return switch (code) {
      case LEFT -> "\u2190";
      case UP -> "\u2191";
      case RIGHT -> "\u2192";
      case DOWN -> "\u2193";
      case OPEN_BRACKET -> "[";
      case CLOSE_BRACKET -> "]";
      case COMMA -> ",";
      case ENTER -> text("key.enter");
      case ESCAPE -> text("key.escape");
      case DELETE -> text("key.delete");
      default -> code.getName();
    };
  }
}
