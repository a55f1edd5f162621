package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.core.finding.Finding;
import java.util.List;
import javafx.scene.Node;

/** A place in a step's view that shows the findings about one field. */
public interface FindingTarget {

  /** What is scrolled into view; when the focus leaves it, the field counts as left. */
  Node node();

  /** Shows these instead of what was shown before; an empty list when all is well. */
  void show(List<Finding> findings);

  /** Puts the focus into the field. */
  void focusField();
}
