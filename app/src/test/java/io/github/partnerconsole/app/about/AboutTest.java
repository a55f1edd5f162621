package io.github.partnerconsole.app.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.shell.WindowIcons;
import io.github.partnerconsole.app.ui.CssErrors;
import io.github.partnerconsole.app.ui.Dialogs;
import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.ui.MemoryDesktop;
import io.github.partnerconsole.app.ui.Os;
import io.github.partnerconsole.app.ui.Overlay;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.app.ui.ThemeChoice;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class AboutTest {
  private static final Path DATA = Path.of("/home/desk/.local/share/partner-console");
  private static final Path LOGS = DATA.resolve("logs");

  private final MemoryDesktop desktop = new MemoryDesktop();

  private Stage window() {
    Overlay overlay = new Overlay();
    Stage stage =
        Screens.show(
            () -> {
              StackPane root = new StackPane(overlay);
              root.getStyleClass().addAll("shell", Os.LINUX.styleClass());
              return root;
            },
            960,
            600);
    About about =
        new About(new Facts("0.1.0", true, DATA, LOGS), WindowIcons.all().get(4), desktop);
    Fx.run(() -> about.open(new Dialogs(overlay, Os.LINUX)));
    return stage;
  }

  @Test
  void itIsDrawnWithoutAWarning() {
    assertEquals(List.of(), CssErrors.during(this::pictures));
  }

  private void pictures() {
    Stage stage = window();
    Screens.save(stage.getScene(), "about", ThemeChoice.DARK);
    Screens.save(stage.getScene(), "about", ThemeChoice.LIGHT);
    Fx.run(stage::close);
  }

  @Test
  void theFoldersAreOneClickAway() {
    Stage stage = window();
    Fx.run(() ->
        stage.getScene().getRoot().lookupAll(".hyperlink").stream()
            .map(Hyperlink.class::cast)
            .forEach(Hyperlink::fire));
    assertEquals(List.of(DATA.toUri(), LOGS.toUri()), desktop.shown());
    Fx.run(stage::close);
  }

  @Test
  void allOfItCanBeCopied() {
    String text = new Facts("0.1.0", false, DATA, LOGS).asText();
    assertTrue(
        text.startsWith("Partner Console\nVersion: 0.1.0\nConnected to: Partner Center\n"), text);
    assertTrue(text.contains("Java: " + Runtime.version()), text);
    assertTrue(text.endsWith("Data folder: " + DATA + "\nLog folder: " + LOGS + "\n"), text);
  }
}
