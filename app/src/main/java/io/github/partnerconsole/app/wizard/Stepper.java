package io.github.partnerconsole.app.wizard;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.KeyCaps;
import io.github.partnerconsole.app.ui.Labels;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The left side of the frame: whose order this is, its steps, its keys, and when it was saved. */
final class Stepper<D> extends VBox {

  private final WizardSession<D> session;
  private final Ages ages;
  private final Node leave;
  private final VBox rows = new VBox();
  private final VBox foot = new VBox();
  private final Label saved = Labels.body("");

  Stepper(WizardSession<D> session, WizardKeys keys, Ages ages, Runnable close) {
    this.session = session;
    this.ages = ages;
    leave = Buttons.icon(Icon.BACK, text("wizard.leave"), close);
    rows.getStyleClass().add("steps");
    foot.getStyleClass().add("stepper-foot");
    foot.getChildren().addAll(hints(keys), saved());
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    getStyleClass().add("stepper");
    getChildren().addAll(head(), rows, space, foot);
    session.steps().subscribe(this::showSteps);
    session.current().subscribe(this::showCurrent);
    session.savedAt().subscribe(this::showSaved);
  }

  private Node head() {
    Label subject = Labels.secondary("");
    subject.setWrapText(false);
    subject.setMinWidth(0);
    subject
        .textProperty()
        .bind(session.draft().map(draft -> session.wizard().subject().apply(draft)));
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(subject.textProperty());
    subject.setTooltip(whole);
    subject.visibleProperty().bind(subject.textProperty().isNotEmpty());
    subject.managedProperty().bind(subject.visibleProperty());
    var words = new VBox(Labels.strong(text(session.wizard().key())), subject);
    words.getStyleClass().add("two-lines");
    var head = new HBox(leave, words);
    head.getStyleClass().add("stepper-head");
    return head;
  }

  private static Node hints(WizardKeys keys) {
    var hints =
        new VBox(
            hint(text("wizard.keyNext"), keys.next()),
            hint(text("wizard.keyBack"), keys.back()),
            hint(text("wizard.keyFinding"), keys.finding()));
    hints.getStyleClass().add("key-hints");
    return hints;
  }

  private static Node hint(String what, KeyCodeCombination keys) {
    Label words = Labels.secondary(what);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var hint = new HBox(words, new KeyCaps(keys));
    hint.getStyleClass().add("key-hint");
    return hint;
  }

  private Node saved() {
    var row = new HBox(Icon.DONE.regular(), saved);
    row.getStyleClass().add("saved-at");
    row.visibleProperty().bind(saved.textProperty().isNotEmpty());
    return row;
  }

  private void showSaved(Optional<Instant> moment) {
    saved.setText(moment.map(at -> text("wizard.saved", ages.moment(at))).orElse(""));
  }

  private void showCurrent(Step<D> step) {
    leave.setVisible(!step.withoutReturn());
    foot.setVisible(!step.withoutReturn());
  }

  private void showSteps(List<StepState<D>> steps) {
    rows.getChildren().setAll(steps.stream().map(this::row).toList());
  }

  private StepRow row(StepState<D> state) {
    return new StepRow(state, () -> session.goTo(state.step().key()));
  }
}
