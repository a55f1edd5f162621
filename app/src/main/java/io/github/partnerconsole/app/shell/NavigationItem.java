package io.github.partnerconsole.app.shell;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.NumberTexts;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A page's line in the side bar; in the rail only its icon, with the name as tooltip. */
final class NavigationItem extends Button {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Label name;
  private final Label waiting = Labels.fixed(Labels.secondary(""));
  private final Region space = new Region();
  private final Tooltip tooltip = new Tooltip();

  NavigationItem(Page page, Navigator navigator) {
    name = new Label(text(page.key()));
    name.setMinWidth(0);
    tooltip.setText(name.getText());
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(page.icon().regular(), name, space, waiting);
    row.getStyleClass().add("row");
    row.minWidthProperty().bind(widthProperty().subtract(16));
    row.maxWidthProperty().bind(row.minWidthProperty());
    setGraphic(row);
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    getStyleClass().setAll("navigation-item");
    setOnAction(_ -> navigator.show(page));
    page.waiting().subscribe(this::count);
    navigator
        .current()
        .subscribe(shown -> pseudoClassStateChanged(SELECTED, shown.key().equals(page.key())));
  }

  private void count(int number) {
    waiting.setText(number == 0 ? "" : NumberTexts.count(number));
    setAccessibleText(
        number == 0 ? name.getText() : text("shell.itemWaiting", name.getText(), number));
  }

  void rail(boolean on) {
    name.setVisible(!on);
    name.setManaged(!on);
    space.setManaged(!on);
    waiting.setVisible(!on);
    waiting.setManaged(!on);
    setTooltip(on ? tooltip : null);
  }
}
