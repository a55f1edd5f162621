package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.app.ui.ThemeChoice;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

/** What somebody in front of a window of the console sees. */
final class WindowSight {
  private WindowSight() {}

  static boolean isShown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text that begins like this is shown. */
  static boolean shows(Stage stage, String text) {
    return Fx.call(() ->
        stage.getScene().getRoot().lookupAll("*").stream()
            .filter(WindowSight::isShown)
            .anyMatch(node ->
                node instanceof Labeled it
                    && it.getText() != null
                    && it.getText().startsWith(text)));
  }

  static void picture(Stage stage, String name) {
    Fx.settle();
    Screens.save(stage.getScene(), name, ThemeChoice.DARK);
    Screens.save(stage.getScene(), name, ThemeChoice.LIGHT);
  }

  /** Waits; leaves a picture of what there is where it waits in vain. */
  static void until(Stage stage, BooleanSupplier condition) {
    long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > patience) {
        picture(stage, "window-stuck");
        throw new AssertionError("Stuck; see the picture window-stuck");
      }
      Fx.settle();
    }
  }
}
