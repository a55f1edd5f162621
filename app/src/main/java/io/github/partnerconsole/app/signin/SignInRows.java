package io.github.partnerconsole.app.signin;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.CodeBox;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.FindingView;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.RowCard;
import io.github.partnerconsole.core.finding.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who is signed in, what keeps somebody from it, and the two ways to do it. */
final class SignInRows extends VBox {
  private static final double CODE_WIDTH = 240;

  private final SignInModel model;
  private final Desktop desktop;
  private final RowCard card = new RowCard();

  SignInRows(SignInModel model, Desktop desktop) {
    this.model = model;
    this.desktop = desktop;
    getChildren().add(card);
    model.status().addListener((_, _, _) -> show());
    model.doing().addListener((_, _, _) -> show());
    model.code().addListener((_, _, _) -> show());
    model.hasLeft().addListener((_, _, _) -> show());
    show();
  }

  private void show() {
    List<Node> rows = new ArrayList<>();
    rows.add(
        switch (model.doing().get()) {
          case BROWSER -> browser();
          case CODE -> model.code().get().map(this::code).orElseGet(this::waitingForCode);
          case ASKING, LEAVING -> waiting();
          case NOTHING, CREDENTIAL ->
              model.status().get().map(this::status).orElseGet(SignInRows::waiting);
        });
    if (model.doing().get() == SignInModel.Doing.NOTHING) {
      trouble().ifPresent(finding -> rows.add(row(new FindingView(finding))));
      if (model.hasLeft().get()) {
        rows.add(left());
      }
    }
    model
        .status()
        .get()
        .filter(status -> !status.isLasting())
        .ifPresent(_ -> rows.add(memoryOnly()));
    card.show(rows);
  }

  private Optional<Finding> trouble() {
    return model
        .status()
        .get()
        .flatMap(SignIn.Status::trouble)
        .filter(finding -> finding.field().equals(SignIn.FIELD));
  }

  private Node status(SignIn.Status status) {
    boolean idle = model.doing().get() == SignInModel.Doing.NOTHING;
    HBox row =
        status
            .user()
            .map(user -> trouble().isEmpty() ? signedIn(user) : inTrouble(user))
            .orElseGet(() ->
                row(
                    Mark.NOT_BEGUN.icon(),
                    words(text("signIn.nobody"), text("signIn.nobodySentence")),
                    Buttons.accented(text("signIn.browser"), model::withBrowser),
                    Buttons.plain(text("signIn.code"), model::withCode)));
    row.setDisable(!idle);
    return row;
  }

  private HBox signedIn(String user) {
    return row(
        Mark.PASS.icon(),
        words(text("signIn.as", user), text("signIn.asSentence")),
        Buttons.plain(text("signIn.again"), model::withBrowser),
        Buttons.plain(text("signIn.out"), model::signOut));
  }

  /** Who has to sign in again may have no browser here this time either. */
  private HBox inTrouble(String user) {
    return row(
        Mark.WARN.icon(),
        words(text("signIn.as", user), text("signIn.asTrouble")),
        Buttons.accented(text("signIn.again"), model::withBrowser),
        Buttons.plain(text("signIn.code"), model::withCode),
        Buttons.plain(text("signIn.out"), model::signOut));
  }

  private Node browser() {
    return row(
        Mark.BUSY.icon(),
        words(text("signIn.browserOpen"), text("signIn.browserSentence")),
        cancel());
  }

  private static HBox waiting() {
    return row(Mark.BUSY.icon(), words(text("signIn.asking"), text("signIn.askingSentence")));
  }

  private Node waitingForCode() {
    HBox row = waiting();
    row.getChildren().add(cancel());
    return row;
  }

  private Node code(SignIn.Code code) {
    CodeBox box = CodeBox.plain(text("signIn.codeName"), code.userCode(), desktop::copy);
    box.setMaxWidth(CODE_WIDTH);
    Label left = Labels.secondary("");
    ObservableValue<String> words = model.left().map(SignInRows::left);
    left.textProperty().bind(words);
    HBox line =
        new HBox(box, Buttons.plain(text("signIn.openPage"), () -> desktop.browse(code.page())));
    line.getStyleClass().add("form-buttons");
    VBox middle =
        new VBox(
            Labels.strong(text("signIn.codeTitle")),
            Labels.secondary(text("signIn.codeSentence", code.page())),
            line,
            left);
    middle.getStyleClass().add("device-code");
    grow(middle);
    HBox row = row(Mark.WAITS.icon(), middle, cancel());
    row.getStyleClass().add("device-row");
    return row;
  }

  private static String left(Duration rest) {
    return rest.isZero()
        ? text("signIn.codeOver")
        : text("signIn.codeLeft", "%d:%02d".formatted(rest.toMinutes(), rest.toSecondsPart()));
  }

  private Node left() {
    return row(
        Mark.NOTE.icon(),
        words(text("signIn.left"), text("signIn.leftSentence")),
        Buttons.plain(text("signIn.leaveBrowser"), () -> desktop.browse(model.signOutPage())));
  }

  private static Node memoryOnly() {
    return row(
        Mark.NOTE.icon(), words(text("signIn.memoryOnly"), text("signIn.memoryOnlySentence")));
  }

  private Node cancel() {
    return Buttons.plain(text("signIn.cancel"), model::cancel);
  }

  static VBox words(String title, String sentence) {
    VBox words = new VBox(Labels.strong(title), Labels.secondary(sentence));
    words.getStyleClass().add("two-lines");
    grow(words);
    return words;
  }

  private static void grow(VBox words) {
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
  }

  static HBox row(Node... content) {
    HBox row = new HBox(content);
    row.getStyleClass().add("list-row");
    return row;
  }
}
