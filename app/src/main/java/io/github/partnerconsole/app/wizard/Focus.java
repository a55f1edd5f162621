package io.github.partnerconsole.app.wizard;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where the keyboard's focus can go. */
final class Focus {

  private static final PseudoClass GUIDED = PseudoClass.getPseudoClass("guided");

  private Focus() {}

  /**
   * Brings the focus to a node and shows it there until it leaves, as if the keyboard had: JavaFX
   * draws no ring for a focus that was only asked for.
   */
  static void guide(Node node) {
    node.requestFocus();
    if (node.isFocused()) {
      node.pseudoClassStateChanged(GUIDED, true);
      node.focusedProperty().addListener(new Leaving(node));
    }
  }

  /** Hears the focus leave, once. */
  private record Leaving(Node node) implements InvalidationListener {
    @Override
    public void invalidated(Observable focused) {
      node.pseudoClassStateChanged(GUIDED, false);
      focused.removeListener(this);
    }
  }

  /** The nodes below one, in reading order, itself first. */
  static Stream<Node> in(Node node) {
    Stream<Node> itself = Stream.of(node);
    return node instanceof Parent parent
        ? Stream.concat(itself, parent.getChildrenUnmodifiable().stream().flatMap(Focus::in))
        : itself;
  }

  /** The first node, in reading order, that takes the focus. */
  static Optional<Node> firstIn(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> firstIn(child).stream())
            .findFirst()
        : Optional.empty();
  }
}
