package io.github.partnerconsole.app.ui;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Names the items of a box in which one chooses and cannot type; nothing chosen has no name. */
public final class ChoiceNames<T> extends StringConverter<T> {

  private final Function<T, String> name;

  /**
   * Names for a box.
   *
   * @param name of an item, in the user's words
   */
  public ChoiceNames(Function<T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(@Nullable T item) {
    return item == null ? "" : name.apply(item);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("The box is not editable");
  }
}
