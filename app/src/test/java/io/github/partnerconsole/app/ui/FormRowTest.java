package io.github.partnerconsole.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class FormRowTest {
  private static final Field CODE = new Field("code");
  private static final Field CITY = new Field("city");
  private static final Finding BLOCK = Finding.block("quantity.missing", CODE);

  private final TextField code = Fx.call(() -> new TextField());
  private final TextField city = Fx.call(() -> new TextField());
  private final FormRow row =
      Fx.call(() ->
          new FormRow(new FormField("Postal code", code, CODE), new FormField("City", city, CITY)));

  private static boolean has(Node node, String state) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
  }

  private Node beside() {
    return row.getChildren().get(1);
  }

  @Test
  void aFindingColoursOnlyItsOwnFieldAndIsToldToTheScreenReader() {
    Fx.run(() -> row.show(List.of(BLOCK)));
    assertTrue(has(code, "danger"));
    assertFalse(has(city, "danger"));
    assertEquals("The quantity is missing. Enter how many to order.", code.getAccessibleHelp());
    assertEquals("Postal code", code.getAccessibleText());
  }

  @Test
  void findingsOfOtherRowsAreNotShown() {
    Fx.run(() -> row.show(List.of(Finding.warn("quantity.missing", new Field("phone")))));
    assertFalse(has(code, "warning"));
    assertEquals(0, ((VBox) beside()).getChildren().size());
  }

  @Test
  void aMendedFieldLosesItsColour() {
    Fx.run(() -> row.show(List.of(BLOCK)));
    Fx.run(() -> row.show(List.of()));
    assertFalse(has(code, "danger"));
    assertEquals("", code.getAccessibleHelp());
  }

  @Test
  void theNoteGivesWayToFindingsAndComesBack() {
    Fx.run(() -> row.note("Asks for postal code and city."));
    Fx.run(() -> row.show(List.of(BLOCK)));
    assertTrue(((VBox) beside()).getChildren().getFirst() instanceof FindingView);
    Fx.run(() -> row.show(List.of()));
    assertFalse(((VBox) beside()).getChildren().getFirst() instanceof FindingView);
  }

  @Test
  void findingsStandBesideTheFieldAndBelowItInANarrowWindow() {
    Fx.run(() -> row.show(List.of(BLOCK)));
    Stage stage = Screens.show(() -> new VBox(row), 1200, 300);
    Bounds wide = beside().getBoundsInParent();
    assertEquals(384 + 24, wide.getMinX());
    assertEquals(384, line().getWidth());
    Fx.run(() -> stage.setWidth(1000));
    Fx.settle();
    assertEquals(352, line().getWidth());
    Fx.run(() -> stage.setWidth(860));
    Fx.settle();
    Bounds narrow = beside().getBoundsInParent();
    assertEquals(0, narrow.getMinX());
    assertTrue(narrow.getMinY() > line().getMaxY());
    Fx.run(stage::close);
  }

  private Bounds line() {
    return row.getChildren().getFirst().getLayoutBounds();
  }
}
