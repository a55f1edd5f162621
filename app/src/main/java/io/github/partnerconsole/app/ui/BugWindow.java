package io.github.partnerconsole.app.ui;

import static io.github.partnerconsole.app.ui.Texts.text;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Tells of a bug: what is safe, a code to quote, and the ways on. No stack trace unless asked. */
final class BugWindow {
  private BugWindow() {}

  static void open(Bug bug, Overlay overlay, Os os, Desktop desktop, Runnable restart) {
    Button goOn = Buttons.primary(text("bug.goOn"), overlay::close);
    Button again = Buttons.plain(text("bug.restart"), restart);
    TextArea details = details(bug);
    Dialog dialog =
        new Dialog(
            Icon.BUG.large(),
            text("bug.title"),
            bug.whatIsSafe(),
            List.of(quote(bug, desktop), disclosure(details), details),
            ButtonOrder.dialog(os, goOn, again));
    overlay.show(dialog, goOn, overlay::close);
  }

  private static Node quote(Bug bug, Desktop desktop) {
    VBox words = new VBox(Labels.secondary(text("bug.quote")), Labels.title(bug.code()));
    words.getStyleClass().add("two-lines");
    HBox.setHgrow(words, Priority.ALWAYS);
    Button copy = Buttons.compact(text("bug.copy"), () -> desktop.copy(bug.details()));
    copy.setGraphic(Icon.COPY.regular());
    HBox box = new HBox(words, copy);
    box.getStyleClass().add("bug-code");
    return box;
  }

  private static TextArea details(Bug bug) {
    TextArea details = new TextArea(bug.details());
    details.getStyleClass().add("mono");
    details.setEditable(false);
    details.setPrefRowCount(8);
    details.setAccessibleText(text("bug.details"));
    return details;
  }

  private static Node disclosure(TextArea details) {
    ToggleButton toggle = new ToggleButton(text("bug.details"));
    toggle.getStyleClass().setAll("disclosure");
    details.managedProperty().bind(toggle.selectedProperty());
    details.visibleProperty().bind(toggle.selectedProperty());
    toggle
        .selectedProperty()
        .subscribe(on -> toggle.setGraphic((on ? Icon.EXPANDED : Icon.COLLAPSED).regular()));
    return toggle;
  }
}
