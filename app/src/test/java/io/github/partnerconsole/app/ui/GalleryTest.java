package io.github.partnerconsole.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.css.CssParser;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Draws every part, saves the pictures, and listens for what the style sheets get wrong. */
class GalleryTest {
  private final ObservableList<CssParser.ParseError> errors = CssParser.errorsProperty();

  @BeforeEach
  @AfterEach
  void forget() {
    Fx.run(errors::clear);
  }

  @Test
  void everyPartIsDrawnInBothThemesWithoutAWarning() {
    Screens.save(Gallery::page, "12-components", 1280, 1136);
    assertEquals(
        List.of(), Fx.call(() -> errors.stream().map(Object::toString).distinct().toList()));
  }

  @Test
  void aWrongNameInAStyleSheetWouldBeHeard() {
    Pane pane = Fx.call(Pane::new);
    Fx.run(() -> pane.setStyle("-fx-background-color: -role-that-nobody-gave;"));
    Fx.run(Screens.show(() -> pane, 100, 100)::close);
    assertFalse(Fx.call(errors::isEmpty));
  }
}
