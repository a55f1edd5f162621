package io.github.partnerconsole.app.shell;

import io.github.partnerconsole.app.ui.Labels;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whose console it is, and the way to its pages; a rail of icons where the window is narrow. */
final class SideBar extends VBox {
  private static final PseudoClass RAIL = PseudoClass.getPseudoClass("rail");

  private final List<NavigationItem> items = new ArrayList<>();
  private final VBox providerWords = new VBox();

  SideBar(ShellModel model, Navigator navigator) {
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    getStyleClass().add("side-bar");
    getChildren().add(provider(model));
    navigator.groups().stream().map(group -> group(group, navigator)).forEach(getChildren()::add);
    getChildren().add(getChildren().size() - 1, space);
    addEventFilter(KeyEvent.KEY_PRESSED, this::moveByKey);
  }

  private Node provider(ShellModel model) {
    Label initial = new Label();
    initial.textProperty().bind(model.provider().map(SideBar::initial));
    initial.getStyleClass().add("initial");
    Label name = Labels.name("");
    name.textProperty().bind(model.provider());
    name.getTooltip().textProperty().bind(model.provider());
    Label line = Labels.secondary("");
    line.textProperty().bind(model.providerLine());
    providerWords.getChildren().addAll(name, line);
    HBox provider = new HBox(initial, providerWords);
    provider.getStyleClass().add("provider");
    provider.visibleProperty().bind(model.provider().isNotEmpty());
    return provider;
  }

  private static String initial(String name) {
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
  }

  private Node group(List<Page> pages, Navigator navigator) {
    VBox group = new VBox();
    group.getStyleClass().add("navigation-group");
    for (Page page : pages) {
      NavigationItem item = new NavigationItem(page, navigator);
      items.add(item);
      group.getChildren().add(item);
    }
    return group;
  }

  private void moveByKey(KeyEvent event) {
    int at = items.indexOf(event.getTarget());
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (at >= 0 && step != 0) {
      items.get(Math.floorMod(at + step, items.size())).requestFocus();
      event.consume();
    }
  }

  void rail(boolean on) {
    pseudoClassStateChanged(RAIL, on);
    providerWords.setVisible(!on);
    providerWords.setManaged(!on);
    items.forEach(item -> item.rail(on));
  }
}
