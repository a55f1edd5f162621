package io.github.partnerconsole.app.ui;

import atlantafx.base.controls.Calendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.controlsfx.control.textfield.CustomTextField;

/** A day, typed or taken from a calendar. What is typed stays as it is typed. */
public final class DateField extends CustomTextField {
  private static final double BELOW = 4;

  private final Supplier<Optional<LocalDate>> typed;
  private final Popup popup = new Popup();

  /**
   * @param calendar names the button that opens the calendar
   * @param typed the day that is typed, where it is one
   */
  public DateField(String calendar, Supplier<Optional<LocalDate>> typed) {
    this.typed = typed;
    Button open = Buttons.icon(Icon.CALENDAR, calendar, this::open);
    HBox right = new HBox(open);
    right.getStyleClass().add("search-right");
    setRight(right);
    popup.setAutoHide(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::openByKey);
    getStyleClass().add("date-field");
  }

  private void openByKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
      open();
      event.consume();
    }
  }

  private void open() {
    Calendar days = new Calendar(typed.get().orElse(null));
    days.valueProperty().addListener((_, _, day) -> choose(day));
    StackPane ground = new StackPane(days);
    ground.getStyleClass().add("date-popup");
    popup.getContent().setAll(ground);
    var at = localToScreen(0, getHeight() + BELOW);
    popup.show(this, at.getX(), at.getY());
    days.requestFocus();
  }

  private void choose(LocalDate day) {
    popup.hide();
    setText(day.toString());
    requestFocus();
  }
}
