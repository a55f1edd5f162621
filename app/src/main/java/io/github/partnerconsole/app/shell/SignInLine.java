package io.github.partnerconsole.app.shell;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Mark;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says that somebody has to sign in, and leads there; gone while Microsoft knows who it is. */
final class SignInLine extends HBox {
  SignInLine(ShellModel model, SignInWay way) {
    Label works = Labels.body(text("shell.offlineWorks"));
    works.setWrapText(false);
    works.getStyleClass().add("muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button button = Buttons.compact(text("shell.signIn"), way.go());
    way.allowed().subscribe(may -> button.setDisable(!may));
    getStyleClass().addAll("offline-line", "sign-in-line");
    getChildren()
        .addAll(
            Mark.WARN.icon(),
            Labels.fixed(Labels.strong(text("shell.signInNeeded"))),
            works,
            space,
            button);
    TopBar.shownWhile(model.signInNeeded(), this);
  }
}
