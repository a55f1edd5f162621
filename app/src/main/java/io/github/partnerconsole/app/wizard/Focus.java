package io.github.partnerconsole.app.wizard;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where the keyboard's focus can go. */
final class Focus {

  private Focus() {}

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
