package io.github.partnerconsole.app.shell;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Os;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Draws commands as the menu bar, which on a Mac is the system's. */
final class Menus {
  private Menus() {}

  static MenuBar bar(List<CommandGroup> groups, Os os) {
    MenuBar bar = new MenuBar();
    groups.stream().map(Menus::menu).forEach(bar.getMenus()::add);
    bar.setUseSystemMenuBar(os == Os.MAC);
    return bar;
  }

  private static Menu menu(CommandGroup group) {
    Menu menu = new Menu(text(group.key()));
    for (List<MenuEntry> section : group.sections()) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      section.stream().map(Menus::item).forEach(menu.getItems()::add);
    }
    return menu;
  }

  private static MenuItem item(MenuEntry entry) {
    return switch (entry) {
      case CommandGroup group -> menu(group);
      case Command command -> item(command);
    };
  }

  private static MenuItem item(Command command) {
    MenuItem item =
        command
            .chosen()
            .<MenuItem>map(chosen -> choice(command, chosen))
            .orElseGet(() -> new MenuItem(text(command.key())));
    command.keys().ifPresent(item::setAccelerator);
    item.disableProperty().bind(command.enabled().map(on -> !on));
    item.setOnAction(_ -> command.action().run());
    return item;
  }

  private static CheckMenuItem choice(
      Command command, javafx.beans.value.ObservableValue<Boolean> chosen) {
    CheckMenuItem item = new CheckMenuItem(text(command.key()));
    chosen.subscribe(item::setSelected);
    item.selectedProperty().subscribe(_ -> item.setSelected(chosen.getValue()));
    return item;
  }
}
