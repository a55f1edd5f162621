package io.github.partnerconsole.app.launch;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.EmptyState;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.LiveBadge;
import io.github.partnerconsole.app.ui.SandboxBadge;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** What the window shows before the data folder is open, or when it cannot be opened. */
final class OpeningView extends BorderPane {

  private OpeningView(boolean sandbox, Node content) {
    HBox bar = new HBox(sandbox ? new SandboxBadge() : new LiveBadge());
    bar.setAlignment(Pos.CENTER_RIGHT);
    bar.getStyleClass().add("top-bar");
    getStyleClass().add("shell");
    setTop(bar);
    setCenter(content);
  }

  static OpeningView opening(boolean sandbox) {
    return new OpeningView(
        sandbox, new EmptyState(Icon.DATA, text("opening.title"), text("opening.sentence")));
  }

  /** Another console has the folder. */
  static OpeningView inUse(
      boolean sandbox, String folder, String holder, Runnable again, Runnable quit) {
    String who = holder.isBlank() ? text("opening.somebody") : holder;
    return new OpeningView(
        sandbox,
        new EmptyState(
            Icon.BLOCK,
            text("opening.inUse"),
            text("opening.inUseBy", folder, who),
            Buttons.primary(text("failure.tryAgain"), again),
            Buttons.plain(text("opening.quit"), quit)));
  }

  /** The folder cannot be used. */
  static OpeningView unusable(boolean sandbox, String why, Runnable again, Runnable quit) {
    return new OpeningView(
        sandbox,
        new EmptyState(
            Icon.BLOCK,
            text("opening.unusable"),
            why,
            Buttons.primary(text("failure.tryAgain"), again),
            Buttons.plain(text("opening.quit"), quit)));
  }
}
