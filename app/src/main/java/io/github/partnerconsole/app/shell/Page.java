package io.github.partnerconsole.app.shell;

import io.github.partnerconsole.app.ui.Icon;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * A place in the console that the side bar leads to.
 *
 * @param key of its name, see {@code Texts.key}; also tells pages apart
 * @param content draws it, once, when it is first shown
 * @param waiting how many things wait there; 0 shows nothing
 */
public record Page(
    String key, Icon icon, Supplier<? extends Node> content, ObservableValue<Integer> waiting) {

  /** A page where nothing waits. */
  public Page(String key, Icon icon, Supplier<? extends Node> content) {
    this(key, icon, content, new SimpleObjectProperty<>(0));
  }
}
