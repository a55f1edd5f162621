package io.github.partnerconsole.app.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

/** Knows the pages in their groups, and which one is shown. */
public final class Navigator {
  private final List<List<Page>> groups;
  private final ReadOnlyObjectWrapper<Page> current;
  private final Map<String, Node> drawn = new HashMap<>();

  /**
   * A navigator at its first page.
   *
   * @param groups from top to bottom; the last one stands at the foot of the side bar
   */
  public Navigator(List<List<Page>> groups) {
    this.groups = groups.stream().map(List::copyOf).toList();
    current = new ReadOnlyObjectWrapper<>(pages().getFirst());
  }

  public List<List<Page>> groups() {
    return groups;
  }

  /** All pages in reading order. */
  public List<Page> pages() {
    return groups.stream().flatMap(List::stream).toList();
  }

  public ReadOnlyObjectProperty<Page> current() {
    return current.getReadOnlyProperty();
  }

  /** Goes to a page. */
  public void show(Page page) {
    current.set(page);
  }

  /**
   * Goes to the page of this key.
   *
   * @throws IllegalArgumentException if there is none
   */
  public void show(String key) {
    show(
        pages().stream()
            .filter(page -> page.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No page '" + key + "'")));
  }

  /** The page's content, drawn when it is first asked for. */
  Node content(Page page) {
    return drawn.computeIfAbsent(page.key(), _ -> page.content().get());
  }
}
