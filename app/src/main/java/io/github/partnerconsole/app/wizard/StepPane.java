package io.github.partnerconsole.app.wizard;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.task.Cancellable;
import io.github.partnerconsole.app.ui.Banner;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.FindingView;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Link;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.gateway.Failure;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One step in the frame: its head, a banner when there is need, and its view, which scrolls. */
final class StepPane<D> extends VBox {

  private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");
  private static final Duration NOTICEABLE = Duration.ofMillis(400);

  private final WizardSession<D> session;
  private final Background background;
  private final StepContext<D> context;
  private final Node view;
  private final VBox banners = new VBox();
  private final VBox homeless = new VBox();
  private final HBox aside = new HBox();
  private final ScrollBody body;
  private @Nullable Node focused;
  private Cancellable dimming = () -> {};

  StepPane(WizardSession<D> session, Step<D> step, Background background, StepGuide guide) {
    this.session = session;
    this.background = background;
    context = new StepContext<>(session, step, guide);
    view = step.view().apply(context);
    homeless.getStyleClass().add("findings");
    aside.getStyleClass().add("wizard-aside");
    Bindings.bindContent(aside.getChildren(), context.aside());
    banners.getStyleClass().add("wizard-banners");
    VBox.setVgrow(view, Priority.ALWAYS);
    body = new ScrollBody(new VBox(homeless, view));
    VBox.setVgrow(body, Priority.ALWAYS);
    getStyleClass().add("step-pane");
    getChildren().addAll(head(), banners, body);
    body.addEventFilter(KeyEvent.ANY, this::swallowWhileBusy);
    context.homeless().addListener((ListChangeListener<Finding>) _ -> showHomeless());
    showHomeless();
  }

  private Node head() {
    Label title = Labels.title("");
    title.textProperty().bind(context.title());
    Label sentence = Labels.body("");
    sentence.getStyleClass().add("muted");
    sentence.textProperty().bind(context.sentence());
    var head = new VBox(title, sentence);
    head.getStyleClass().add("wizard-head");
    body.scrolled().subscribe(scrolled -> head.pseudoClassStateChanged(SCROLLED, scrolled));
    return head;
  }

  /** What the step shows in the footer. */
  Node aside() {
    return aside;
  }

  StepContext<D> context() {
    return context;
  }

  /** The first thing in the view that can take the focus. */
  Optional<Node> firstField() {
    return Focus.firstIn(view);
  }

  /** How far down, in reading order, a finding's field stands; those without one come first. */
  Comparator<Finding> readingOrder() {
    List<Node> nodes = Focus.in(view).toList();
    return Comparator.comparing(
        finding -> context.control(finding.field()).map(nodes::indexOf).orElse(-1));
  }

  boolean holds(Node node) {
    return StepContext.isIn(node, body);
  }

  void revealTop() {
    body.setVvalue(0);
  }

  void reveal(Node node) {
    body.reveal(node);
  }

  /** Shows these findings: at their fields, or above the body where it has no such field. */
  void show(List<Finding> findings) {
    context.distribute(findings);
  }

  private void showHomeless() {
    homeless.getChildren().setAll(context.homeless().stream().map(FindingView::new).toList());
    homeless.setVisible(!homeless.getChildren().isEmpty());
    homeless.setManaged(homeless.isVisible());
  }

  void showFailure(Optional<Failure> failure) {
    showBanner(failure.map(this::failureBanner));
  }

  private Banner failureBanner(Failure failure) {
    var again = new Link(text("failure.tryAgain"), session::next);
    return new Banner(FailureTexts.mark(failure), FailureTexts.of(failure), Optional.of(again));
  }

  private void showBanner(Optional<Banner> banner) {
    banners.getChildren().setAll(banner.stream().toList());
    banners.setVisible(banner.isPresent());
    banners.setManaged(banner.isPresent());
  }

  /** Takes no input at once, and says so when it lasts long enough to be noticed. */
  void showBusy(Optional<String> busyKey) {
    dimming.cancel();
    body.setMouseTransparent(busyKey.isPresent());
    if (busyKey.isPresent()) {
      dimming = background.after(NOTICEABLE, () -> dim(busyKey.get()));
    } else {
      undim();
    }
  }

  private void dim(String busyKey) {
    focused = getScene() == null ? null : getScene().getFocusOwner();
    body.setDisable(true);
    var stop = new Link(text("wizard.stop"), session::stop);
    showBanner(Optional.of(new Banner(Mark.BUSY, text(busyKey), Optional.of(stop))));
  }

  private void undim() {
    showFailure(session.failure().get());
    body.setDisable(false);
    if (focused != null && holds(focused)) {
      focused.requestFocus();
    }
    focused = null;
  }

  private void swallowWhileBusy(KeyEvent event) {
    if (session.busy().get().isPresent()) {
      event.consume();
    }
  }
}
