package io.github.partnerconsole.app.wizard;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Os;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every wizard: stepper, body, findings, banner, buttons and keys.
 *
 * @param <D> the draft
 */
public final class WizardView<D> extends HBox {

  private final WizardSession<D> session;
  private final Background background;
  private final WizardKeys keys = WizardKeys.of(Os.current());
  private final Runnable close;
  private final StackPane holder = new StackPane();
  private final Footer<D> footer;
  private final Map<String, StepPane<D>> panes = new HashMap<>();
  private StepPane<D> pane;

  /**
   * A frame that fills what it is put into.
   *
   * @param close takes the frame away and closes the session, which keeps its draft: called by
   *     Cancel, Esc and the back arrow, and when the session is finished
   */
  public WizardView(WizardSession<D> session, Background background, Ages ages, Runnable close) {
    this.session = session;
    this.background = background;
    this.close = close;
    footer = new Footer<>(session, keys, this::goToNextFinding, close);
    pane = paneOf(session.current().get());
    VBox.setVgrow(holder, Priority.ALWAYS);
    var page = new VBox(holder, footer);
    HBox.setHgrow(page, Priority.ALWAYS);
    getStyleClass().add("wizard");
    getChildren().addAll(new Stepper<>(session, keys, ages, close), page);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    listen();
  }

  private void listen() {
    session.current().subscribe(this::showStep);
    session.findings().subscribe(findings -> pane.show(findings.shown()));
    session.failure().subscribe(failure -> pane.showFailure(failure));
    session.busy().subscribe(busy -> pane.showBusy(busy));
    session.finished().subscribe(this::closeWhenFinished);
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((_, before, now) -> focusMoved(before, now));
  }

  private StepPane<D> paneOf(Step<D> step) {
    return panes.computeIfAbsent(
        step.key(), _ -> new StepPane<>(session, step, background, new Guide()));
  }

  private void showStep(Step<D> step) {
    pane = paneOf(step);
    holder.getChildren().setAll(pane);
    pane.show(session.findings().get().shown());
    pane.showFailure(session.failure().get());
    footer.showAside(pane.aside());
    background.post(this::focusFirst);
  }

  private void focusFirst() {
    draw();
    pane.firstField().orElse(footer.nextButton()).requestFocus();
  }

  /** A new pane takes the focus only once its scroll pane has taken its content in. */
  private void draw() {
    pane.applyCss();
    pane.layout();
  }

  private void closeWhenFinished(boolean finished) {
    if (finished) {
      close.run();
    }
  }

  private void focusMoved(@Nullable Node before, @Nullable Node now) {
    if (before != null && session.busy().get().isEmpty()) {
      Optional<Field> left = pane.context().fieldOf(before);
      left.filter(field -> now == null || !pane.context().fieldOf(now).equals(left))
          .ifPresent(session::leaveField);
    }
    if (now != null && pane.holds(now)) {
      pane.reveal(now);
    }
  }

  private void pressed(KeyEvent event) {
    on(event, keys.next(), session::next);
    on(event, keys.back(), session::back);
    on(event, keys.finding(), this::goToNextFinding);
  }

  private void closeOnEscape(KeyEvent event) {
    if (!session.current().get().withoutReturn()) {
      on(event, keys.close(), close);
    }
  }

  private static void on(KeyEvent event, KeyCodeCombination keys, Runnable action) {
    if (!event.isConsumed() && keys.match(event)) {
      event.consume();
      action.run();
    }
  }

  private void goToNextFinding() {
    List<Finding> round = session.findings().get().round(pane.readingOrder());
    if (!round.isEmpty()) {
      Field here = focusedField().orElse(new Field(""));
      List<Field> fields = round.stream().map(Finding::field).distinct().toList();
      goTo(fields.get((fields.indexOf(here) + 1) % fields.size()));
    }
  }

  private Optional<Field> focusedField() {
    return Optional.ofNullable(getScene())
        .map(Scene::getFocusOwner)
        .flatMap(pane.context()::fieldOf);
  }

  private void goTo(Field field) {
    session.leaveField(field);
    pane.context().uncover(field);
    pane.context().control(field).ifPresentOrElse(Focus::guide, pane::revealTop);
  }

  /** Leads about in this frame. */
  private final class Guide implements StepGuide {
    @Override
    public void goTo(String stepKey, Field field) {
      session.goTo(stepKey);
      if (session.current().get().key().equals(stepKey)) {
        background.post(() -> {
          draw();
          WizardView.this.goTo(field);
        });
      }
    }

    @Override
    public void toNext() {
      Focus.guide(footer.nextButton());
    }
  }
}
