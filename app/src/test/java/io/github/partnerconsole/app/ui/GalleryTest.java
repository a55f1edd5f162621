package io.github.partnerconsole.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** Draws every part, saves the pictures, and listens for what the style sheets get wrong. */
class GalleryTest {
  @Test
  void everyPartIsDrawnInBothThemesWithoutAWarning() {
    assertEquals(
        List.of(),
        CssErrors.during(() -> Screens.save(Gallery::page, "12-components", 1280, 1136)));
  }

  @Test
  void aWrongNameInAStyleSheetWouldBeHeard() {
    assertFalse(CssErrors.during(GalleryTest::showWrongStyle).isEmpty());
  }

  private static void showWrongStyle() {
    Pane pane = Fx.call(Pane::new);
    Fx.run(() -> pane.setStyle("-fx-background-color: -role-that-nobody-gave;"));
    Fx.run(Screens.show(() -> pane, 100, 100)::close);
  }
}
