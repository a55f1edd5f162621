package io.github.partnerconsole.app.shell;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/**
 * Something that a menu offers.
 *
 * @param key of its words, see {@code Texts.key}
 * @param keys the shortcut
 * @param enabled whether it can be done now
 * @param chosen for one choice of several: whether it is the chosen one
 */
public record Command(
    String key,
    Optional<KeyCombination> keys,
    Runnable action,
    ObservableValue<Boolean> enabled,
    Optional<ObservableValue<Boolean>> chosen)
    implements MenuEntry {

  /** A command that is always enabled and has no shortcut. */
  public Command(String key, Runnable action) {
    this(key, Optional.empty(), action, new SimpleBooleanProperty(true), Optional.empty());
  }

  /** The same command with a shortcut. */
  public Command on(KeyCombination shortcut) {
    return new Command(key, Optional.of(shortcut), action, enabled, chosen);
  }

  /** The same command, off while the value is false. */
  public Command onlyWhile(ObservableValue<Boolean> allowed) {
    return new Command(key, keys, action, allowed, chosen);
  }

  /** The same command as one choice of several. */
  public Command chosenWhile(ObservableValue<Boolean> isChosen) {
    return new Command(key, keys, action, enabled, Optional.of(isChosen));
  }
}
