package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
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
  private final BiConsumer<String, Field> guide;
  private final StringProperty title;
  private final StringProperty sentence;
  private final ObservableList<Node> aside = FXCollections.observableArrayList();
  private final ObservableList<Finding> homeless = FXCollections.observableArrayList();
  private final Map<Field, FindingTarget> targets = new HashMap<>();
  private List<Finding> findings = List.of();

  /**
   * @param guide goes to a step and there to a field
   */
  StepContext(
      WizardSession<D> session, String title, String sentence, BiConsumer<String, Field> guide) {
    this.session = session;
    this.guide = guide;
    this.title = new SimpleStringProperty(title);
    this.sentence = new SimpleStringProperty(sentence);
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

  /**
   * From now on the findings of the field are shown there, and F8 can go there. The findings of a
   * field without a target are listed above the body.
   *
   * @return ends it, for rows that come and go
   */
  public Subscription show(Field field, FindingTarget target) {
    targets.put(field, target);
    distribute(findings);
    return () -> {
      targets.remove(field, target);
      distribute(findings);
    };
  }

  /** Goes to another step and puts the focus on a field there, as far as it was reached. */
  public void goTo(String stepKey, Field field) {
    guide.accept(stepKey, field);
  }

  void distribute(List<Finding> shown) {
    findings = shown;
    targets.forEach((field, target) -> target.show(about(field)));
    homeless.setAll(
        shown.stream().filter(finding -> !targets.containsKey(finding.field())).toList());
  }

  private List<Finding> about(Field field) {
    return findings.stream().filter(finding -> finding.field().equals(field)).toList();
  }

  Optional<FindingTarget> target(Field field) {
    return Optional.ofNullable(targets.get(field));
  }

  /** The field whose target the node is in. */
  Optional<Field> fieldOf(Node node) {
    return targets.entrySet().stream()
        .filter(entry -> isIn(node, entry.getValue().node()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isIn(Node node, Node ancestor) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(ancestor::equals);
  }

  ObservableList<Finding> homeless() {
    return homeless;
  }
}
