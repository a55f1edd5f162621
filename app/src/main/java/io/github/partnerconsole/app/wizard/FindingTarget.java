package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.app.ui.FormRow;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.List;
import javafx.scene.Node;

/** A place in a step's view that shows the findings about its fields. */
public interface FindingTarget {

  List<Field> fields();

  /**
   * Where the field is edited; when the focus leaves it, the field counts as left.
   *
   * @param field one of {@link #fields}
   */
  Node control(Field field);

  /** Makes the field's control visible, where it is hidden for now. */
  default void uncover(Field field) {}

  /** Shows those that are about its fields, instead of what was shown before. */
  void show(List<Finding> findings);

  /** A row of a form as a target. */
  static FindingTarget of(FormRow row) {
    return new FindingTarget() {
      @Override
      public List<Field> fields() {
        return row.fields();
      }

      @Override
      public Node control(Field field) {
        return row.control(field).orElseThrow();
      }

      @Override
      public void show(List<Finding> findings) {
        row.show(findings);
      }
    };
  }
}
