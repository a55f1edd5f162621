package io.github.partnerconsole.app.ui;

import static io.github.partnerconsole.app.ui.Texts.text;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Says for six seconds, bottom right, what has just been done. Never for errors. */
public final class Toasts extends StackPane {
  private static final double WIDTH = 360;
  private final PauseTransition time = new PauseTransition(Duration.seconds(6));

  public Toasts() {
    getStyleClass().add("toasts");
    setPickOnBounds(false);
    time.setOnFinished(_ -> getChildren().clear());
  }

  /**
   * Shows what is done, in place of what was shown before.
   *
   * @param what in two or three words
   * @param whose the thing it was done to
   * @param undo takes it back, where that is possible
   */
  public void show(String what, String whose, Optional<Link> undo) {
    Pane toast = toast(what, whose, undo);
    toast.hoverProperty().subscribe(on -> hold(on || toast.isFocusWithin()));
    toast.focusWithinProperty().subscribe(on -> hold(on || toast.isHover()));
    getChildren().setAll(toast);
    time.playFromStart();
  }

  private Pane toast(String what, String whose, Optional<Link> undo) {
    VBox words = new VBox(Labels.strong(what), Labels.secondary(whose));
    words.getStyleClass().add("two-lines");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox toast = new HBox(Mark.PASS.icon(), words);
    undo.map(this::closing).map(Buttons::compact).ifPresent(toast.getChildren()::add);
    toast.getChildren().add(Buttons.icon(Icon.CLOSE, text("toast.close"), this::close));
    toast.getStyleClass().add("toast");
    toast.setMinWidth(WIDTH);
    toast.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    return toast;
  }

  private Link closing(Link link) {
    return new Link(
        link.text(),
        () -> {
          close();
          link.action().run();
        });
  }

  private void close() {
    time.stop();
    getChildren().clear();
  }

  private void hold(boolean on) {
    if (on) {
      time.stop();
    } else if (!getChildren().isEmpty()) {
      time.playFromStart();
    }
  }
}
