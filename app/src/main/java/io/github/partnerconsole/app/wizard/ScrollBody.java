package io.github.partnerconsole.app.wizard;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The part of the frame that scrolls. What gets the focus in it comes into view as a whole. */
final class ScrollBody extends ScrollPane {

  /** What stays visible around a field: its label above, its ring below. */
  private static final double AIR = 32;

  private final VBox content;

  ScrollBody(VBox content) {
    super(content);
    this.content = content;
    content.getStyleClass().add("wizard-body");
    getStyleClass().add("wizard-scroll");
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
  }

  /** Whether something is hidden above. */
  ObservableValue<Boolean> scrolled() {
    return Bindings.createBooleanBinding(
        () -> getVvalue() * overflow() >= 1,
        vvalueProperty(),
        viewportBoundsProperty(),
        content.heightProperty());
  }

  /** Scrolls no more than needed to show the node and some air around it. */
  void reveal(Node node) {
    Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double top = getVvalue() * overflow();
    double bottom = top + getViewportBounds().getHeight();
    if (at.getMinY() - AIR < top) {
      scrollTo(at.getMinY() - AIR);
    } else if (at.getMaxY() + AIR > bottom) {
      scrollTo(at.getMaxY() + AIR - getViewportBounds().getHeight());
    }
  }

  private void scrollTo(double top) {
    if (overflow() > 0) {
      setVvalue(Math.clamp(top / overflow(), 0, 1));
    }
  }

  private double overflow() {
    return content.getHeight() - getViewportBounds().getHeight();
  }
}
