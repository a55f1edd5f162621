package io.github.partnerconsole.app.shell;

import static io.github.partnerconsole.app.ui.Texts.key;

import io.github.partnerconsole.app.ui.ThemeChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The console's menus: what each line does comes from outside. */
public final class ConsoleMenus {
  /** Begins an order for a new tenant. */
  public static final KeyCodeCombination NEW_ORDER = shortcut(KeyCode.N);

  private ConsoleMenus() {}

  /**
   * What the menus do.
   *
   * @param leavable whether what is shown may be left for a page or another order
   * @param show leaves what is shown for this page
   * @param about shows name, version and folders
   */
  public record Actions(
      ObservableValue<Boolean> leavable,
      Runnable newTenantOrder,
      Runnable importPriceSheet,
      Consumer<Page> show,
      Runnable quit,
      Runnable about,
      Runnable openDataFolder,
      Runnable openLogFolder) {}

  /** All menus, from left to right. */
  public static List<CommandGroup> of(
      Actions actions, Navigator navigator, ObjectProperty<ThemeChoice> theme) {
    return List.of(file(actions), view(actions, navigator, theme), help(actions));
  }

  private static CommandGroup file(Actions actions) {
    Command newTenant =
        new Command(key("menu.newTenantOrder"), actions.newTenantOrder())
            .onlyWhile(actions.leavable());
    return new CommandGroup(
        key("menu.file"),
        List.of(
            List.of(
                new CommandGroup(key("menu.newOrder"), List.of(List.of(newTenant.on(NEW_ORDER)))),
                new Command(key("menu.importPriceSheet"), actions.importPriceSheet())
                    .onlyWhile(actions.leavable())),
            List.of(new Command(key("menu.quit"), actions.quit()).on(shortcut(KeyCode.Q)))));
  }

  private static CommandGroup view(
      Actions actions, Navigator navigator, ObjectProperty<ThemeChoice> theme) {
    return new CommandGroup(
        key("menu.view"),
        List.of(
            pages(actions, navigator),
            List.of(
                theme(key("themeChoice.LIGHT"), ThemeChoice.LIGHT, theme),
                theme(key("themeChoice.DARK"), ThemeChoice.DARK, theme),
                theme(key("themeChoice.SYSTEM"), ThemeChoice.SYSTEM, theme))));
  }

  private static List<MenuEntry> pages(Actions actions, Navigator navigator) {
    List<MenuEntry> commands = new ArrayList<>();
    for (Page page : navigator.pages()) {
      Command show =
          new Command(page.key(), () -> actions.show().accept(page)).onlyWhile(actions.leavable());
      commands.add(commands.size() < 9 ? show.on(digit(commands.size() + 1)) : show);
    }
    return commands;
  }

  private static Command theme(String key, ThemeChoice choice, ObjectProperty<ThemeChoice> theme) {
    return new Command(key, () -> theme.set(choice)).chosenWhile(theme.map(choice::equals));
  }

  private static CommandGroup help(Actions actions) {
    return new CommandGroup(
        key("menu.help"),
        List.of(
            List.of(
                new Command(key("menu.openDataFolder"), actions.openDataFolder()),
                new Command(key("menu.openLogFolder"), actions.openLogFolder())),
            List.of(new Command(key("menu.about"), actions.about()))));
  }

  private static KeyCodeCombination digit(int number) {
    return shortcut(KeyCode.valueOf("DIGIT" + number));
  }

  private static KeyCodeCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}
