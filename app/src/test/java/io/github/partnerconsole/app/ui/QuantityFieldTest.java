package io.github.partnerconsole.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

class QuantityFieldTest {
  private final QuantityField field = Fx.call(() -> new QuantityField("seats", 25, 1, 30));
  private final TextField input = (TextField) field.getChildren().get(1);

  private void press(int child, int times) {
    Fx.run(() -> {
      for (int i = 0; i < times; i++) {
        ((Button) field.getChildren().get(child)).fire();
      }
    });
  }

  @Test
  void plusAndMinusStopAtTheLimits() {
    press(2, 9);
    assertEquals(OptionalInt.of(30), field.value().get());
    press(0, 40);
    assertEquals(OptionalInt.of(1), field.value().get());
  }

  @Test
  void whatIsNoNumberStaysAndIsMarkedAndGivesNoValue() {
    Fx.run(() -> input.setText("25x"));
    assertEquals("25x", input.getText());
    assertEquals(OptionalInt.empty(), field.value().get());
    assertTrue(field.getPseudoClassStates().contains(PseudoClass.getPseudoClass("danger")));
  }

  @Test
  void aNumberBeyondTheLimitsIsTheRulesBusiness() {
    Fx.run(() -> input.setText("999"));
    assertEquals(OptionalInt.of(999), field.value().get());
    press(0, 1);
    assertEquals(OptionalInt.of(998), field.value().get());
  }

  @Test
  void aNumberThatNoIntHoldsGivesNoValue() {
    Fx.run(() -> input.setText("99999999999"));
    assertEquals(OptionalInt.empty(), field.value().get());
  }

  @Test
  void settingTheSameNumberKeepsWhatWasTyped() {
    Fx.run(() -> input.setText("007"));
    Fx.run(() -> field.value().set(OptionalInt.of(7)));
    assertEquals("007", input.getText());
  }
}
