package io.github.partnerconsole.app.shell;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.LiveBadge;
import io.github.partnerconsole.app.ui.SandboxBadge;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Menus left; sandbox, connection and role right. */
final class TopBar extends HBox {
  TopBar(ShellModel model, MenuBar menus) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    menus.setMinWidth(Region.USE_PREF_SIZE);
    Label role = new Label();
    role.textProperty().bind(model.role());
    role.getStyleClass().add("muted");
    role.setMinWidth(0);
    getStyleClass().add("top-bar");
    getChildren()
        .addAll(
            menus,
            space,
            shownWhile(model.sandbox(), new SandboxBadge()),
            shownWhile(model.sandbox().not(), new LiveBadge()),
            // Where nobody may ask, nobody knows whether there is a connection.
            shownWhile(
                model.signInNeeded().not(), connection(model.offlineSince().map(String::isEmpty))),
            shownWhile(model.role().map(words -> !words.isEmpty()), role));
  }

  private static Label connection(ObservableValue<Boolean> online) {
    Label label = Labels.fixed(new Label());
    label.getStyleClass().add("connection");
    online.subscribe(on -> {
      label.setText(text(on ? "shell.online" : "shell.offline"));
      label.setGraphic((on ? Icon.ONLINE : Icon.OFFLINE).regular());
      label.getStyleClass().remove("online");
      if (on) {
        label.getStyleClass().add("online");
      }
    });
    return label;
  }

  static <N extends Node> N shownWhile(ObservableValue<Boolean> on, N node) {
    on.subscribe(shown -> {
      node.setVisible(shown);
      node.setManaged(shown);
    });
    return node;
  }
}
