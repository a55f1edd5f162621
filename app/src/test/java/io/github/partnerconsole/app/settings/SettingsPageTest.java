package io.github.partnerconsole.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.controls.ToggleSwitch;
import io.github.partnerconsole.app.task.InlineBackground;
import io.github.partnerconsole.app.ui.CssErrors;
import io.github.partnerconsole.app.ui.Dialogs;
import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.ui.MemoryDesktop;
import io.github.partnerconsole.app.ui.Os;
import io.github.partnerconsole.app.ui.Overlay;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.Market;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings page in its states, and that what is changed on it holds. */
class SettingsPageTest {
  @TempDir Path folder;
  private final ObjectProperty<Preferences> preferences =
      new SimpleObjectProperty<>(Preferences.INITIAL);
  private final MemoryDesktop desktop = new MemoryDesktop();
  private int resets;

  private StackPane window(Path file, boolean demo, Consumer<StackPane> then) {
    Overlay overlay = new Overlay();
    PreferencesSaver saver =
        new PreferencesSaver(
            preferences,
            new PreferencesFile(file),
            new InlineBackground(bug -> {
              throw new AssertionError(bug);
            }));
    SettingsPage page =
        new SettingsPage(
            saver,
            new SettingsPage.Surroundings(
                new StackPane(),
                Stream.of("BE", "DE", "NL", "US").map(Market::new).toList(),
                Path.of("/home/desk/.local/share/partner-console"),
                Path.of("/home/desk/.local/share/partner-console/logs"),
                desktop,
                new Dialogs(overlay, Os.LINUX),
                demo ? Optional.of(reset()) : Optional.empty()));
    StackPane root = new StackPane(page, overlay);
    root.getStyleClass().addAll("shell", Os.LINUX.styleClass());
    then.accept(root);
    return root;
  }

  private DemoReset reset() {
    return new DemoReset(
        new InlineBackground(bug -> {
          throw new AssertionError(bug);
        }),
        () -> true,
        () -> resets++,
        failure -> {
          throw new AssertionError(failure);
        });
  }

  private StackPane window(boolean demo) {
    return window(folder.resolve("preferences.properties"), demo, _ -> {});
  }

  @Test
  void thePageIsDrawnInEveryStateWithoutAWarning() {
    assertEquals(List.of(), CssErrors.during(this::pictures));
  }

  private void pictures() {
    Screens.save(() -> window(true), "settings", 1064, 900);
    Screens.save(() -> window(false), "settings-live-small", 912, 528);
    Screens.save(
        () ->
            window(
                folder.resolve("missing").resolve("preferences.properties"),
                true,
                _ ->
                    preferences.set(
                        preferences.get().withAnnualBilling(new AnnualBilling(true, false)))),
        "settings-not-saved",
        1064,
        900);
    Stage asking = Screens.show(() -> window(true), 1064, 900);
    Fx.run(() -> button(asking, "Reset demo data").fire());
    Screens.save(asking.getScene(), "settings-reset", ThemeChoice.DARK);
    Screens.save(asking.getScene(), "settings-reset", ThemeChoice.LIGHT);
    Fx.run(asking::close);
  }

  @Test
  void theSwitchesChangeThePreferences() {
    Stage stage = Screens.show(() -> window(true), 1064, 900);
    Fx.run(() -> switches(stage).getFirst().setSelected(false));
    assertEquals(new AnnualBilling(false, true), preferences.get().annualBilling());
    Fx.run(() -> switches(stage).getLast().setSelected(false));
    assertEquals(new AnnualBilling(false, false), preferences.get().annualBilling());
    assertEquals(
        preferences.get(), new PreferencesFile(folder.resolve("preferences.properties")).read());
    Fx.run(stage::close);
  }

  @Test
  void whatIsChangedElsewhereIsShown() {
    Stage stage = Screens.show(() -> window(true), 1064, 900);
    Fx.run(() ->
        preferences.set(Preferences.INITIAL.withAnnualBilling(new AnnualBilling(true, false))));
    assertEquals(
        List.of(true, false),
        Fx.call(() -> switches(stage).stream().map(ToggleSwitch::isSelected).toList()));
    Fx.run(stage::close);
  }

  @Test
  void demoDataIsResetOnlyAfterAYes() {
    Stage stage = Screens.show(() -> window(true), 1064, 900);
    Fx.run(() -> button(stage, "Reset demo data").fire());
    assertEquals(0, resets);
    Fx.run(() -> destructive(stage).fire());
    assertEquals(1, resets);
    Fx.run(stage::close);
  }

  private static Button destructive(Stage stage) {
    return (Button) stage.getScene().getRoot().lookup(".destructive");
  }

  private static List<ToggleSwitch> switches(Stage stage) {
    return stage.getScene().getRoot().lookupAll(".toggle-switch").stream()
        .filter(ToggleSwitch.class::isInstance)
        .map(ToggleSwitch.class::cast)
        .toList();
  }

  private static Button button(Stage stage, String text) {
    return stage.getScene().getRoot().lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
