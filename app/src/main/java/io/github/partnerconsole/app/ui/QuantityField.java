package io.github.partnerconsole.app.ui;

import static io.github.partnerconsole.app.ui.Texts.text;

import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * How many, between a minus and a plus. What is not a number stays in the field, marked, and gives
 * no value; whether a number is allowed is the rules' business.
 */
public final class QuantityField extends HBox {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
  private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("editing");
  private static final int MOST_DIGITS = 9;
  private static final int DIGITS_AT_FIRST = 5;
  private static final double WIDTH = 112;
  private static final double DIGIT = 9;

  private final ObjectProperty<OptionalInt> value;
  private final TextField input = new TextField();
  private final int least;
  private final int most;
  private boolean refused;

  /**
   * @param name what is counted, for screen readers
   * @param least where the minus stops
   * @param most where the plus stops
   */
  public QuantityField(String name, int start, int least, int most) {
    this.least = least;
    this.most = most;
    value = new SimpleObjectProperty<>(OptionalInt.of(start));
    Button minus = step(Icon.LESS, text("quantity.less", name), -1);
    Button plus = step(Icon.ADD, text("quantity.more", name), 1);
    HBox.setHgrow(input, Priority.ALWAYS);
    input.setAccessibleText(name);
    input.focusedProperty().subscribe(on -> pseudoClassStateChanged(FOCUS, on));
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::stepByKey);
    value.subscribe(this::write);
    input.textProperty().subscribe(this::read);
    accessibleHelpProperty().subscribe(help -> input.setAccessibleHelp(help));
    getStyleClass().add("quantity");
    getChildren().addAll(minus, input, plus);
  }

  private Button step(Icon icon, String name, int by) {
    Button button = Buttons.icon(icon, name, () -> add(by));
    button.setFocusTraversable(false);
    return button;
  }

  /** The number in the field; empty while what is typed is none. */
  public ObjectProperty<OptionalInt> value() {
    return value;
  }

  /** What stands in the field, number or not. */
  public StringProperty typed() {
    return input.textProperty();
  }

  @Override
  public void requestFocus() {
    input.requestFocus();
  }

  private void stepByKey(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> add(1);
      case DOWN -> add(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void add(int by) {
    value.get().ifPresent(number -> value.set(OptionalInt.of(stepped(number, by))));
  }

  private int stepped(int number, int by) {
    return by < 0
        ? Math.max(Math.min(number, least), number + by)
        : Math.min(Math.max(number, most), number + by);
  }

  private void write(OptionalInt number) {
    if (number.isPresent() && !number.equals(parsed(input.getText()))) {
      input.setText(Integer.toString(number.getAsInt()));
    }
  }

  private void read(String typed) {
    OptionalInt number = parsed(typed);
    setMinWidth(WIDTH + DIGIT * Math.max(0, typed.length() - DIGITS_AT_FIRST));
    value.set(number);
    mark();
  }

  private void mark() {
    pseudoClassStateChanged(DANGER, refused || value.get().isEmpty());
  }

  /** Colours the edge by what the rules say of the number. */
  public void mark(boolean blocks, boolean warns) {
    refused = blocks;
    pseudoClassStateChanged(WARNING, warns && !blocks);
    mark();
  }

  private static OptionalInt parsed(String typed) {
    String digits = typed.strip();
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }
}
