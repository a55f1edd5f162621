package io.github.partnerconsole.app.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * Where the focus is among rows that are drawn anew.
 *
 * @param row the id of the row
 * @param place of the control among those of its row that take the focus
 */
public record KeptFocus(String row, int place) {

  /** Draws the rows anew and leaves the focus on the control that it was on, where it is there. */
  public static void during(Parent rows, Runnable draw) {
    Optional<KeptFocus> before = of(rows);
    draw.run();
    before.flatMap(kept -> kept.in(rows)).ifPresent(Node::requestFocus);
  }

  private static Optional<KeptFocus> of(Parent rows) {
    return rows.lookupAll("*").stream()
        .filter(node -> node.getId() != null)
        .flatMap(row -> focused(row).stream())
        .findFirst();
  }

  private static Optional<KeptFocus> focused(Node row) {
    List<Node> controls = controls(row);
    return controls.stream()
        .filter(Node::isFocused)
        .findFirst()
        .map(owner -> new KeptFocus(row.getId(), controls.indexOf(owner)));
  }

  private Optional<Node> in(Parent rows) {
    return rows.lookupAll("*").stream()
        .filter(node -> row.equals(node.getId()))
        .map(KeptFocus::controls)
        .filter(controls -> place >= 0 && place < controls.size())
        .map(controls -> controls.get(place))
        .findFirst();
  }

  private static List<Node> controls(Node row) {
    return row.lookupAll("*").stream().filter(Node::isFocusTraversable).toList();
  }
}
