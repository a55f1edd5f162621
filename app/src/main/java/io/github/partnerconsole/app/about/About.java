package io.github.partnerconsole.app.about;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.Dialogs;
import io.github.partnerconsole.app.ui.KeyValues;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Link;
import io.github.partnerconsole.app.ui.Notice;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Tells over the window what this console is, with its folders one click away. */
public final class About {
  private static final double ICON = 48;

  private final Facts facts;
  private final Image icon;
  private final Desktop desktop;

  /**
   * @param icon the console's, at least 48 wide
   */
  public About(Facts facts, Image icon, Desktop desktop) {
    this.facts = facts;
    this.icon = icon;
    this.desktop = desktop;
  }

  /** Shows it. */
  public void open(Dialogs dialogs) {
    dialogs.show(
        new Notice(
            icon(),
            text("about.name"),
            text("about.line"),
            List.of(values()),
            text("about.close"),
            new Link(text("about.copy"), () -> desktop.copy(facts.asText()))));
  }

  private ImageView icon() {
    ImageView view = new ImageView(icon);
    view.setFitWidth(ICON);
    view.setFitHeight(ICON);
    view.setSmooth(true);
    return view;
  }

  private KeyValues values() {
    KeyValues values = new KeyValues();
    facts.lines().forEach(values::add);
    values.add(text("about.data"), folder(text("about.openData"), facts.dataFolder()));
    values.add(text("about.logs"), folder(text("about.openLogs"), facts.logFolder()));
    return values;
  }

  private Node folder(String name, Path folder) {
    Label path = Labels.mono(folder.toString());
    path.setTooltip(new Tooltip(folder.toString()));
    path.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(path, Priority.ALWAYS);
    Hyperlink open = Buttons.link(text("about.open"), () -> desktop.openFolder(folder));
    open.setAccessibleText(name);
    HBox line = new HBox(path, open);
    line.getStyleClass().add("folder-line");
    return line;
  }
}
