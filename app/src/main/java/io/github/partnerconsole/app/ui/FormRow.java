package io.github.partnerconsole.app.ui;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A row of a form: one field, or several on one line, and beside them what the rules say. In a
 * narrow window the findings go under the fields.
 */
public final class FormRow extends Pane {
  private static final double FIELDS = 384;
  private static final double FIELDS_SMALL = 352;
  private static final double SMALL_WINDOW = 1100;
  private static final double NARROW_WINDOW = 900;
  private static final KeyCodeCombination TAKE_BACK =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final double GAP = 24;
  private static final double GAP_BELOW = 8;
  private static final double FINDINGS = 420;
  private static final double LEADING_FIELD = 120;

  private final List<FormField> fields;
  private final HBox line = new HBox();
  private final VBox beside = new VBox();
  private final Map<String, List<Link>> links = new HashMap<>();
  private final Map<Field, FindingView> remarks = new LinkedHashMap<>();
  private final Map<Field, Runnable> takenBack = new HashMap<>();
  private List<Finding> shown = List.of();
  private String note = "";

  /** A row of its fields; where there are several, all but the last are 120 wide. */
  public FormRow(FormField... fields) {
    this.fields = List.of(fields);
    addEventFilter(KeyEvent.KEY_PRESSED, this::takeBackByKey);
    getStyleClass().add("form-row");
    line.getStyleClass().add("form-line");
    beside.getStyleClass().add("findings");
    line.getChildren().addAll(fields);
    this.fields.subList(0, fields.length - 1).forEach(FormRow::narrow);
    HBox.setHgrow(this.fields.getLast(), Priority.ALWAYS);
    getChildren().addAll(line, beside);
    sceneProperty().flatMap(Scene::widthProperty).addListener((_, _, _) -> requestLayout());
  }

  private static void narrow(FormField field) {
    field.setMinWidth(LEADING_FIELD);
    field.setMaxWidth(LEADING_FIELD);
  }

  /** A quiet sentence beside the row for as long as it has no findings; empty for none. */
  public void note(String text) {
    note = text;
    redraw();
  }

  /**
   * Shows a note of the form itself about a field, under what the rules say.
   *
   * @param remark absent for none
   * @param action what can be done about it
   */
  public void remark(Field field, Optional<Finding> remark, Link action) {
    remarks.remove(field);
    takenBack.remove(field);
    remark.ifPresent(said -> remarks.put(field, offered(field, said, action)));
    redraw();
  }

  /**
   * A remark comes while the user types on: its link stays out of the way of Tab, and has a key.
   */
  private FindingView offered(Field field, Finding said, Link action) {
    takenBack.put(field, action.action());
    return FindingView.passedByTab(said, action, new KeyCaps(TAKE_BACK));
  }

  private void takeBackByKey(KeyEvent event) {
    if (TAKE_BACK.match(event)) {
      fields.stream()
          .filter(field -> field.control().isFocused())
          .flatMap(field -> Optional.ofNullable(takenBack.get(field.field())).stream())
          .findFirst()
          .ifPresent(action -> {
            event.consume();
            action.run();
          });
    }
  }

  /** Adds links to every finding of this key. */
  public void link(String findingKey, Link... added) {
    links.put(findingKey, List.of(added));
  }

  /** Shows those of the findings that are about this row's fields, in the order given. */
  public void show(List<Finding> findings) {
    shown = findings.stream().filter(this::isMeant).toList();
    fields.forEach(field -> field.show(shown));
    redraw();
  }

  private void redraw() {
    beside.getChildren().setAll(shown.stream().map(this::view).toList());
    beside.getChildren().addAll(remarks.values());
    if (beside.getChildren().isEmpty() && !note.isEmpty()) {
      Node quiet = Labels.secondary(note);
      quiet.getStyleClass().add("form-note");
      beside.getChildren().add(quiet);
    }
  }

  /** The places in the draft that its controls edit, from left to right. */
  public List<Field> fields() {
    return fields.stream().map(FormField::field).toList();
  }

  /** The control that edits a place in the draft, if it is in this row. */
  public Optional<Node> control(Field field) {
    return fields.stream()
        .filter(candidate -> candidate.field().equals(field))
        .<Node>map(FormField::control)
        .findFirst();
  }

  private boolean isMeant(Finding finding) {
    return fields.stream().anyMatch(field -> field.isMeant(finding));
  }

  private Node view(Finding finding) {
    return new FindingView(finding, links.getOrDefault(finding.key(), List.of()));
  }

  private double windowWidth() {
    return getScene() == null ? SMALL_WINDOW : getScene().getWidth();
  }

  private boolean isNarrow() {
    return windowWidth() < NARROW_WINDOW;
  }

  private double fieldsWidth() {
    return windowWidth() < SMALL_WINDOW ? FIELDS_SMALL : FIELDS;
  }

  private double besideWidth(double width) {
    double rest = isNarrow() ? width : width - fieldsWidth() - GAP;
    return Math.clamp(rest, 0, FINDINGS);
  }

  private double besideTop() {
    return isNarrow() ? line.prefHeight(fieldsWidth()) + GAP_BELOW : controlTop();
  }

  /** The controls of a line stand on one height, below the highest label. */
  private double controlTop() {
    double last = fieldsWidth() - (fields.size() - 1) * (LEADING_FIELD + line.getSpacing());
    return fields.stream()
        .mapToDouble(it -> it.controlTop(it == fields.getLast() ? last : LEADING_FIELD))
        .max()
        .orElse(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return fieldsWidth() + GAP + FINDINGS;
  }

  @Override
  protected double computeMinWidth(double height) {
    return fieldsWidth();
  }

  @Override
  protected double computePrefHeight(double width) {
    double lineHeight = line.prefHeight(fieldsWidth());
    if (beside.getChildren().isEmpty()) {
      return lineHeight;
    }
    double available = width < 0 ? prefWidth(-1) : width;
    return Math.max(lineHeight, besideTop() + beside.prefHeight(besideWidth(available)));
  }

  @Override
  protected void layoutChildren() {
    double fieldsWidth = fieldsWidth();
    double besideWidth = besideWidth(getWidth());
    line.resizeRelocate(0, 0, fieldsWidth, line.prefHeight(fieldsWidth));
    double left = isNarrow() ? 0 : fieldsWidth + GAP;
    beside.resizeRelocate(left, besideTop(), besideWidth, beside.prefHeight(besideWidth));
  }
}
