package io.github.partnerconsole.app.ui;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A failure from outside, or work under way, said in the page above its body. */
public final class Banner extends HBox {
  public Banner(Mark mark, String text) {
    this(mark, text, Optional.empty());
  }

  /** A banner with at most one thing to do. */
  public Banner(Mark mark, String text, Optional<Link> action) {
    Label sentence = Labels.body(text);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    getStyleClass().addAll("banner", mark.tone().styleClass());
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text);
    getChildren().addAll(mark.icon(), sentence);
    action.map(Buttons::compact).ifPresent(getChildren()::add);
  }
}
