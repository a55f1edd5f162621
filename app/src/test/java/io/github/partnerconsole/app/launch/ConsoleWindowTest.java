package io.github.partnerconsole.app.launch;

import static io.github.partnerconsole.app.launch.WindowSight.picture;
import static io.github.partnerconsole.app.launch.WindowSight.shows;
import static io.github.partnerconsole.app.launch.WindowSight.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.app.settings.PreferencesFile;
import io.github.partnerconsole.app.task.FxBackground;
import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.ui.MemoryDesktop;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.app.wizard.Keyboard;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real window on a fresh data folder with its own sandbox. */
@Timeout(180)
class ConsoleWindowTest {

  @TempDir Path folder;
  private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
  private final FxBackground background = new FxBackground(bugs::add);

  @Test
  void everyPageIsThereAtTheFirstStartWithoutSetUp() {
    Place place = Place.here(new DataFolder(folder));
    Opening.Ready ready = (Opening.Ready) Opening.of(place);
    Surroundings around =
        new Surroundings(
            background,
            new MemoryDesktop(),
            new SimpleObjectProperty<>(ThemeChoice.LIGHT),
            new PreferencesFile(place.folder().preferences()),
            Preferences.INITIAL,
            () -> {});
    ConsoleWindow window = Fx.call(() -> new ConsoleWindow(ready, around));
    Stage stage = Screens.show(window::root, 1280, 832);
    Keyboard keys = new Keyboard(stage.getScene());
    try {
      until(stage, () -> shows(stage, "Catalogue NL, EUR"));
      until(stage, () -> shows(stage, "Aldermoor") || shows(stage, "Indirect provider"));
      until(stage, () -> !shows(stage, "Catalogue NL: not on this computer"));
      picture(stage, "console-1-home");
      keys.pressCtrl(KeyCode.DIGIT2);
      until(stage, () -> shows(stage, "Customers"));
      picture(stage, "console-2-customers");
      keys.pressCtrl(KeyCode.DIGIT3);
      picture(stage, "console-3-orders");
      keys.pressCtrl(KeyCode.DIGIT4);
      picture(stage, "console-4-catalogue");
      keys.pressCtrl(KeyCode.DIGIT5);
      picture(stage, "console-5-agreements");
      keys.pressCtrl(KeyCode.DIGIT6);
      picture(stage, "console-6-settings");
      keys.pressCtrl(KeyCode.N);
      until(stage, () -> shows(stage, "Company and address"));
      picture(stage, "console-7-new-order");
      keys.type("Neth");
      keys.press(KeyCode.TAB);
      keys.press(KeyCode.TAB);
      keys.type("Kestrelbeek B.V.");
      keys.press(KeyCode.ESCAPE);
      keys.pressCtrl(KeyCode.DIGIT1);
      until(stage, () -> shows(stage, "Kestrelbeek"));
      picture(stage, "console-8-home-with-draft");
      assertEquals(List.of(), bugs);
      assertTrue(Opening.of(place) instanceof Opening.InUse, "a second start is told so");
    } finally {
      Fx.run(stage::close);
      Fx.run(window::stop);
      background.close();
      window.close();
    }
  }
}
