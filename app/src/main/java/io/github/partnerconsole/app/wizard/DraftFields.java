package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.app.ui.ChoiceNames;
import io.github.partnerconsole.app.ui.ChosenCell;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.controlsfx.control.PrefixSelectionComboBox;

/**
 * Makes controls that edit one place of a draft: what is typed goes into the draft at once, and
 * what the draft says is shown.
 *
 * @param <D> the draft
 */
public final class DraftFields<D> {

  private final ObjectProperty<D> draft;

  public DraftFields(ObjectProperty<D> draft) {
    this.draft = draft;
  }

  /** A line of text. */
  public TextField text(Function<D, String> read, BiFunction<D, String, D> write) {
    return bind(new TextField(), read, write);
  }

  /**
   * Lets a text field edit the draft. A text that means what the draft says already is left as it
   * was typed.
   */
  public <F extends TextField> F bind(
      F field, Function<D, String> read, BiFunction<D, String, D> write) {
    draft.subscribe(now -> {
      if (!write.apply(now, field.getText()).equals(now)) {
        field.setText(read.apply(now));
      }
    });
    field.textProperty().addListener((_, _, typed) -> draft.set(write.apply(draft.get(), typed)));
    return field;
  }

  /** A choice of one; typing its first letters finds it. */
  public <T> ComboBox<T> choice(
      Function<T, String> name, Function<D, Optional<T>> read, BiFunction<D, T, D> write) {
    ComboBox<T> box = new PrefixSelectionComboBox<>();
    box.setConverter(new ChoiceNames<>(name));
    box.setButtonCell(new ChosenCell<>(box));
    draft.subscribe(now -> box.setValue(read.apply(now).orElse(null)));
    box.valueProperty()
        .addListener((_, _, chosen) -> {
          if (chosen != null) {
            draft.set(write.apply(draft.get(), chosen));
          }
        });
    return box;
  }

  /** A box to tick. */
  public CheckBox flag(String label, Predicate<D> read, BiFunction<D, Boolean, D> write) {
    CheckBox box = new CheckBox(label);
    box.setWrapText(true);
    box.setAlignment(Pos.TOP_LEFT);
    draft.subscribe(now -> box.setSelected(read.test(now)));
    box.selectedProperty().addListener((_, _, on) -> draft.set(write.apply(draft.get(), on)));
    return box;
  }
}
