package io.github.partnerconsole.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.app.ui.ThemeChoice;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class ShellTest {
  private final ShellGallery gallery = Fx.call(ShellGallery::new);

  private boolean shows(String selector) {
    Node node = gallery.shell.lookup(selector);
    return node != null && node.isVisible();
  }

  @Test
  void pagesAreDrawnWhenTheyAreFirstShownAndOnlyOnce() {
    List<String> drawn = new ArrayList<>();
    Navigator navigator =
        new Navigator(
            List.of(List.of(page("page.home", drawn)), List.of(page("page.orders", drawn))));
    Fx.run(() -> {
      navigator.content(navigator.current().get());
      navigator.content(navigator.current().get());
    });
    assertEquals(List.of("page.home"), drawn);
    assertThrows(IllegalArgumentException.class, () -> navigator.show("page.none"));
  }

  private static Page page(String key, List<String> drawn) {
    return new Page(
        key,
        Icon.HOME,
        () -> {
          drawn.add(key);
          return new VBox();
        });
  }

  @Test
  void theBadgeSaysSandboxOnlyThere() {
    assertTrue(shows(".sandbox-badge"));
    Fx.run(() -> gallery.model.sandbox().set(false));
    assertFalse(shows(".sandbox-badge"));
  }

  @Test
  void theOfflineLineIsThereOnlyWithoutAConnection() {
    assertFalse(shows(".offline-line"));
    Fx.run(() -> gallery.model.offlineSince().set("08:12"));
    assertTrue(shows(".offline-line"));
  }

  @Test
  void aWizardTakesThePlaceOfSideBarAndPage() {
    VBox wizard = Fx.call(() -> new VBox());
    Fx.run(() -> gallery.shell.showWizard(wizard));
    assertFalse(shows(".side-bar"));
    assertNotNull(wizard.getParent());
    Fx.run(gallery.shell::showPages);
    assertTrue(shows(".side-bar"));
    assertTrue(shows(".page-header"));
  }

  @Test
  void theSideBarIsARailInANarrowWindow() {
    Stage stage = Screens.show(() -> gallery.shell, 1280, 700);
    Node sideBar = gallery.shell.lookup(".side-bar");
    assertEquals(216, sideBar.getLayoutBounds().getWidth());
    Fx.run(() -> stage.setWidth(980));
    Fx.settle();
    assertEquals(48, sideBar.getLayoutBounds().getWidth());
    Fx.run(stage::close);
  }

  @Test
  void theViewMenuShowsAndChangesTheTheme() {
    ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    MenuBar bar =
        Fx.call(() ->
            Menus.bar(
                ConsoleMenus.of(ShellGallery.actions(gallery.navigator), gallery.navigator, theme),
                io.github.partnerconsole.app.ui.Os.LINUX));
    List<CheckMenuItem> choices =
        bar.getMenus().get(1).getItems().stream()
            .filter(CheckMenuItem.class::isInstance)
            .map(CheckMenuItem.class::cast)
            .toList();
    Fx.run(choices.get(1)::fire);
    assertEquals(ThemeChoice.DARK, theme.get());
    assertEquals(
        List.of(false, true, false), choices.stream().map(CheckMenuItem::isSelected).toList());
    Fx.run(choices.get(1)::fire);
    assertTrue(choices.get(1).isSelected());
  }

  @Test
  void aCommandThatCannotBeDoneNowIsOff() {
    ObjectProperty<Boolean> allowed = new SimpleObjectProperty<>(false);
    CommandGroup group =
        new CommandGroup(
            "menu.file",
            List.of(List.of(new Command("menu.quit", ShellGallery::nothing).onlyWhile(allowed))));
    MenuBar bar =
        Fx.call(() -> Menus.bar(List.of(group), io.github.partnerconsole.app.ui.Os.LINUX));
    MenuItem item = bar.getMenus().getFirst().getItems().getFirst();
    assertTrue(item.isDisable());
    Fx.run(() -> allowed.set(true));
    assertFalse(item.isDisable());
  }

  @Test
  void theIconIsThereInAllSizes() {
    assertEquals(
        List.of(16, 24, 32, 48, 64, 128, 256),
        Fx.call(() -> WindowIcons.all().stream().map(icon -> (int) icon.getWidth()).toList()));
  }
}
