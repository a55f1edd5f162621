package io.github.partnerconsole.app.wizard;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.ButtonOrder;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.KeyCaps;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.Os;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The bottom of the frame: left what is wrong, right what to do. */
final class Footer<D> extends HBox {

  private final WizardSession<D> session;
  private final HBox sum = new HBox();
  private final StackPane mark = new StackPane();
  private final Label words = Labels.body("");
  private final Hyperlink link;
  private final KeyCaps caps;
  private final StackPane aside = new StackPane();
  private final Button next;
  private final Button back;
  private final Button cancel;

  Footer(WizardSession<D> session, WizardKeys keys, Runnable goToFinding, Runnable close) {
    this.session = session;
    link = Buttons.link(text("wizard.goToIt"), goToFinding);
    caps = new KeyCaps(keys.finding());
    next = Buttons.primary(text("wizard.next"), session::next);
    back = Buttons.plain(text("wizard.back"), session::back);
    cancel = Buttons.plain(text("wizard.cancel"), close);
    sum.getStyleClass().add("wizard-sum");
    sum.getChildren().addAll(mark, words, link, caps);
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
    session.doing().get().ifPresentOrElse(this::showDoing, this::showSum);
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

  private void showDoing(Doing doing) {
    say(Optional.of(doing.byUser() ? Mark.WARN : Mark.BUSY), text(doing.key()), false);
  }

  private void showSum() {
    StepFindings findings = session.findings().get();
    if (findings.blocking() > 0) {
      say(Optional.of(Mark.BLOCK), text("wizard.toFix", findings.blocking()), true);
    } else if (findings.outstanding() > 0) {
      say(Optional.of(Mark.NOT_BEGUN), text("wizard.outstanding", findings.outstanding()), true);
    } else if (findings.warning() > 0) {
      say(Optional.of(Mark.WARN), warnings(findings.warning()), true);
    } else {
      say(Optional.empty(), "", false);
    }
  }

  private String warnings(int number) {
    return session.busy().get().isPresent()
        ? text("wizard.warningsOnly", number)
        : text("wizard.warnings", number);
  }

  /** Only the texts change: what is made anew would throw the focus away that stands on it. */
  private void say(Optional<Mark> sign, String sentence, boolean canBeGoneTo) {
    mark.getChildren().setAll(sign.map(Mark::icon).stream().toList());
    words.setText(sentence);
    show(link, canBeGoneTo);
    show(caps, canBeGoneTo);
    sum.setVisible(sign.isPresent());
  }
}
