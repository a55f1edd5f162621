package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.app.ui.FormRow;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.util.Subscription;

/**
 * What the view of a step is given: the draft, the frame's head and footer, and where to say which
 * node shows the findings of which field.
 *
 * @param <D> the draft
 */
public final class StepContext<D> {

  private final WizardSession<D> session;
  private final StepGuide guide;
  private final StringProperty title;
  private final StringProperty sentence;
  private final ObservableList<Node> aside = FXCollections.observableArrayList();
  private final ObservableList<Finding> homeless = FXCollections.observableArrayList();
  private final List<FindingTarget> targets = new ArrayList<>();
  private List<Finding> findings = List.of();

  StepContext(WizardSession<D> session, Step<D> step, StepGuide guide) {
    this.session = session;
    this.guide = guide;
    title = new SimpleStringProperty(Texts.text(step.key()));
    sentence = new SimpleStringProperty(Texts.text(step.sentenceKey()));
  }

  public WizardSession<D> session() {
    return session;
  }

  public ObjectProperty<D> draft() {
    return session.draft();
  }

  /** The text of the head; the step's title unless the view sets another. */
  public StringProperty title() {
    return title;
  }

  /** The sentence under the title. */
  public StringProperty sentence() {
    return sentence;
  }

  /** What stands in the footer, left of the buttons, while this step is shown. */
  public ObservableList<Node> aside() {
    return aside;
  }

  /** Registers a row of the form for its findings and gives it back, ready to be laid out. */
  public FormRow row(FormRow row) {
    show(FindingTarget.of(row));
    return row;
  }

  /**
   * From now on the findings of the target's fields are shown there, and F8 can go there. The
   * findings of a field without a target are listed above the body.
   *
   * @return ends it, for rows that come and go
   */
  public Subscription show(FindingTarget target) {
    targets.add(target);
    distribute(findings);
    return () -> {
      targets.remove(target);
      distribute(findings);
    };
  }

  /** Goes to another step and puts the focus on a field there, as far as it was reached. */
  public void goTo(String stepKey, Field field) {
    guide.goTo(stepKey, field);
  }

  /** Puts the focus on a part of this step, visibly, as F8 does. */
  public void focus(Node part) {
    Focus.guide(part);
  }

  /** Puts the focus on the button that goes on; does nothing while that is off. */
  public void focusNext() {
    guide.toNext();
  }

  void distribute(List<Finding> shown) {
    findings = shown;
    targets.forEach(target -> target.show(shown));
    homeless.setAll(shown.stream().filter(it -> control(it.field()).isEmpty()).toList());
  }

  /** Where the field is edited, if this view has it. */
  Optional<Node> control(Field field) {
    return targets.stream()
        .filter(target -> target.fields().contains(field))
        .findFirst()
        .map(target -> target.control(field));
  }

  /** Makes the field's control visible, where its view hides it for now. */
  void uncover(Field field) {
    targets.stream()
        .filter(target -> target.fields().contains(field))
        .findFirst()
        .ifPresent(target -> target.uncover(field));
  }

  /** The field that is edited where the node is. */
  Optional<Field> fieldOf(Node node) {
    return targets.stream()
        .flatMap(target -> target.fields().stream())
        .filter(field -> control(field).filter(control -> isIn(node, control)).isPresent())
        .findFirst();
  }

  static boolean isIn(Node node, Node ancestor) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(ancestor::equals);
  }

  /** Findings that no part of the view shows. */
  ObservableList<Finding> homeless() {
    return homeless;
  }
}
