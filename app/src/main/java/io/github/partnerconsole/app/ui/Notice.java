package io.github.partnerconsole.app.ui;

import java.util.List;
import javafx.scene.Node;

/**
 * Something to read over a window, until it is closed.
 *
 * @param icon at the left of the title
 * @param close the verb that takes it away
 * @param other one more thing to do, which leaves it open
 */
public record Notice(
    Node icon, String title, String sentence, List<Node> content, String close, Link other) {

  public Notice {
    content = List.copyOf(content);
  }
}
