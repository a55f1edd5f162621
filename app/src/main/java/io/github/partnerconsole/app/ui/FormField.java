package io.github.partnerconsole.app.ui;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Severity;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A labelled control of a form: the label above, the edge coloured by what its findings weigh. */
public final class FormField extends VBox {
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

  private final Field field;
  private final Region control;
  private final HBox head;

  /**
   * A field that must be filled.
   *
   * @param label a noun, no colon
   * @param control a text field, choice or the like; it gets the label as its accessible name
   * @param field the place in the draft that it edits
   */
  public FormField(String label, Region control, Field field) {
    this(label, control, field, false);
  }

  /** A field that may stay empty, and says so. */
  public static FormField optional(String label, Region control, Field field) {
    return new FormField(label, control, field, true);
  }

  private FormField(String label, Region control, Field field, boolean optional) {
    this.field = field;
    this.control = control;
    Label name = Labels.strong(label);
    name.setLabelFor(control);
    head = new HBox(name);
    head.getStyleClass().add("field-label");
    if (optional) {
      head.getChildren().add(Labels.secondary(Texts.text("form.optional")));
    }
    control.setAccessibleText(label);
    control.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("form-field");
    getChildren().addAll(head, control);
  }

  /** The place in the draft that it edits. */
  public Field field() {
    return field;
  }

  /** The control itself. */
  public Region control() {
    return control;
  }

  /** How far below the label's top the control begins, in this width. */
  double controlTop(double width) {
    return head.prefHeight(width) + getSpacing();
  }

  /** Whether a finding is about this field. */
  boolean isMeant(Finding finding) {
    return finding.field().equals(field);
  }

  /** Colours the edge and tells the screen reader; findings of other fields are passed over. */
  void show(List<Finding> findings) {
    List<Finding> own = findings.stream().filter(this::isMeant).toList();
    boolean blocks = Finding.anyBlocks(own);
    boolean warns = own.stream().anyMatch(finding -> finding.severity() == Severity.WARN);
    control.pseudoClassStateChanged(DANGER, blocks);
    control.pseudoClassStateChanged(WARNING, warns && !blocks);
    control.setAccessibleHelp(
        own.stream()
            .map(finding -> Texts.whatIsWrong(finding) + ". " + Texts.whatToDo(finding))
            .collect(Collectors.joining(" ")));
  }
}
