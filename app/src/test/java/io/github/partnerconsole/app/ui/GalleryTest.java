package io.github.partnerconsole.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
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
  void longWordsFitASmallScreenAt125Percent() {
    Stage stage = Screens.show(Gallery::germanForm, 1093, 615);
    Screens.save(stage.getScene(), "form-german-125", ThemeChoice.LIGHT, 1.25);
    assertEquals(List.of(), Fx.call(() -> cut(stage.getScene().getRoot())));
    Fx.run(stage::close);
  }

  private static List<String> cut(Parent root) {
    return root.lookupAll(".text").stream()
        .map(Text.class::cast)
        .map(Text::getText)
        .filter(text -> text.endsWith("..."))
        .toList();
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
