package io.github.partnerconsole.app.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What floats over a window: one dialog on its scrim, or nothing. Keeps the focus inside. */
public final class Overlay extends StackPane {
  private Optional<Node> focusBefore = Optional.empty();
  private final Deque<Layer> kept = new ArrayDeque<>();
  private Runnable onEscape = () -> {};

  private record Layer(Region dialog, Node first) {}

  public Overlay() {
    getStyleClass().add("overlay");
    setVisible(false);
    setPickOnBounds(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    addEventHandler(KeyEvent.KEY_PRESSED, Overlay::keepFromPage);
    sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, _, to) -> keepFocus(to));
  }

  /**
   * Shows a dialog in place of what floated before.
   *
   * @param first gets the focus
   * @param onEscape what Esc does; it must close the dialog
   */
  public void show(Region dialog, Node first, Runnable onEscape) {
    if (!isOpen()) {
      focusBefore = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    }
    this.onEscape = onEscape;
    dialog.setMaxHeight(Region.USE_PREF_SIZE);
    getChildren().setAll(dialog);
    setVisible(true);
    first.requestFocus();
  }

  /** Shows a dialog that stays, beneath those that are shown later, until it is released. */
  public void keep(Region dialog, Node first) {
    kept.push(new Layer(dialog, first));
    show(dialog, first, () -> {});
  }

  /** Takes away a dialog that was kept. */
  public void release(Region dialog) {
    kept.removeIf(layer -> layer.dialog().equals(dialog));
    if (getChildren().contains(dialog)) {
      close();
    }
  }

  /** Whether a dialog is kept. */
  public boolean keeps() {
    return !kept.isEmpty();
  }

  /** Takes the dialog away and gives the focus back, to one that is kept if there is one. */
  public void close() {
    Layer beneath = kept.peek();
    if (beneath == null) {
      clear();
    } else {
      show(beneath.dialog(), beneath.first(), () -> {});
    }
  }

  private void clear() {
    getChildren().clear();
    setVisible(false);
    focusBefore.ifPresent(Node::requestFocus);
    focusBefore = Optional.empty();
  }

  /** Whether a dialog is shown. */
  public boolean isOpen() {
    return isVisible();
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      onEscape.run();
    }
  }

  /** What a dialog leaves over must not reach the page's default button or the menus. */
  private static void keepFromPage(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ENTER || code.isFunctionKey() || event.isShortcutDown()) {
      event.consume();
    }
  }

  private void keepFocus(Node owner) {
    if (isOpen() && owner != null && !holds(owner)) {
      firstIn(this).ifPresent(Node::requestFocus);
    }
  }

  private boolean holds(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == this) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Node> firstIn(Node node) {
    return node.lookupAll("*").stream()
        .filter(child -> child.isFocusTraversable() && !child.isDisabled())
        .findFirst();
  }
}
