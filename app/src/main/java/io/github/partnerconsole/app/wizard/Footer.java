package io.github.partnerconsole.app.wizard;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.ButtonOrder;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.KeyCaps;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.Os;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The bottom of the frame: left what is wrong, right what to do. */
final class Footer<D> extends HBox {

  private final WizardSession<D> session;
  private final WizardKeys keys;
  private final Runnable goToFinding;
  private final HBox sum = new HBox();
  private final StackPane aside = new StackPane();
  private final Button next;
  private final Button back;
  private final Button cancel;

  Footer(WizardSession<D> session, WizardKeys keys, Runnable goToFinding, Runnable close) {
    this.session = session;
    this.keys = keys;
    this.goToFinding = goToFinding;
    next = Buttons.primary(text("wizard.next"), session::next);
    back = Buttons.plain(text("wizard.back"), session::back);
    cancel = Buttons.plain(text("wizard.cancel"), close);
    sum.getStyleClass().add("wizard-sum");
    HBox.setHgrow(sum, Priority.ALWAYS);
    getStyleClass().add("wizard-footer");
    getChildren().addAll(sum, aside);
    getChildren().addAll(ButtonOrder.wizard(Os.current(), back, next, cancel));
    session.steps().subscribe(_ -> refresh());
    session.busy().subscribe(_ -> refresh());
    session.doing().subscribe(_ -> refresh());
  }

  /** Takes what the step wants to show beside the buttons. */
  void showAside(Node node) {
    aside.getChildren().setAll(node);
  }

  /** The button that goes on, for when a step has nothing else to focus. */
  Node nextButton() {
    return next;
  }

  private void refresh() {
    boolean waiting = session.busy().get().isPresent() || session.doing().get().isPresent();
    boolean noReturn = session.current().get().withoutReturn();
    next.setText(nextText());
    next.setDisable(waiting || session.findings().get().block());
    back.setDisable(waiting || session.isFirst());
    show(back, !noReturn);
    show(cancel, !noReturn);
    sum.getChildren().setAll(session.doing().get().map(this::doing).orElseGet(this::sum));
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private String nextText() {
    if (session.current().get().withoutReturn()) {
      return text("wizard.close");
    }
    return session.nextSubmits() ? text(session.wizard().submitKey()) : text("wizard.next");
  }

  private List<Node> doing(String key) {
    return List.of(Mark.BUSY.icon(), Labels.body(text(key)));
  }

  private List<Node> sum() {
    StepFindings findings = session.findings().get();
    if (findings.blocking() > 0) {
      return sum(Mark.BLOCK, text("wizard.toFix", findings.blocking()));
    }
    if (findings.outstanding() > 0) {
      return sum(Mark.NOT_BEGUN, text("wizard.outstanding", findings.outstanding()));
    }
    return findings.warning() > 0
        ? sum(Mark.WARN, text("wizard.warnings", findings.warning()))
        : List.of();
  }

  private List<Node> sum(Mark mark, String words) {
    var link = Buttons.link(text("wizard.goToIt"), goToFinding);
    return List.of(mark.icon(), Labels.body(words), link, new KeyCaps(keys.finding()));
  }
}
