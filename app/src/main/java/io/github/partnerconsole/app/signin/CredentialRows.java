package io.github.partnerconsole.app.signin;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.FileKind;
import io.github.partnerconsole.app.ui.FindingView;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.RowCard;
import io.github.partnerconsole.core.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * What the application proves itself with when it calls without a person. It is taken in and never
 * shown again.
 */
final class CredentialRows extends VBox {
  private final SignInModel model;
  private final Desktop desktop;
  private final RowCard card = new RowCard();
  private Optional<Path> certificate = Optional.empty();
  private Entry entry = Entry.NONE;

  /** What is being typed in. */
  private enum Entry {
    NONE,
    SECRET,
    PASSWORD
  }

  CredentialRows(SignInModel model, Desktop desktop) {
    this.model = model;
    this.desktop = desktop;
    getChildren().add(card);
    model.status().addListener((_, _, _) -> show());
    model.doing().addListener((_, _, _) -> show());
    show();
  }

  private void show() {
    List<Node> rows = new ArrayList<>();
    boolean has = model.status().get().filter(SignIn.Status::hasCredential).isPresent();
    boolean busy = model.doing().get() == SignInModel.Doing.CREDENTIAL;
    Optional<Finding> trouble = trouble();
    rows.add(busy ? busy() : has ? kept(trouble.isEmpty() ? Mark.PASS : Mark.NOTE) : none());
    if (!busy) {
      trouble.ifPresent(finding -> rows.add(SignInRows.row(new FindingView(finding))));
      switch (entry) {
        case NONE -> {}
        case SECRET -> rows.add(secret());
        case PASSWORD -> rows.add(password());
      }
    }
    card.show(rows);
    card.setDisable(!busy && model.doing().get() != SignInModel.Doing.NOTHING);
  }

  private Node busy() {
    return SignInRows.row(
        Mark.BUSY.icon(),
        SignInRows.words(text("signIn.trying"), text("signIn.tryingSentence")),
        Buttons.plain(text("signIn.cancel"), model::cancel));
  }

  private Optional<Finding> trouble() {
    return model
        .status()
        .get()
        .flatMap(SignIn.Status::trouble)
        .filter(finding -> finding.field().equals(SignIn.CREDENTIAL));
  }

  private Node kept(Mark mark) {
    return SignInRows.row(
        mark.icon(),
        SignInRows.words(text("signIn.credentialKept"), text("signIn.credentialKeptSentence")),
        Buttons.plain(text("signIn.credentialForget"), model::forgetCredential));
  }

  private Node none() {
    return SignInRows.row(
        Mark.NOT_BEGUN.icon(),
        SignInRows.words(text("signIn.credentialNone"), text("signIn.credentialNoneSentence")),
        Buttons.plain(text("signIn.certificate"), this::choose),
        Buttons.plain(text("signIn.secret"), () -> ask(Entry.SECRET)));
  }

  private void choose() {
    certificate =
        desktop.chooseFile(new FileKind(text("signIn.certificateFile"), "*.pfx;*.p12;*.pem"));
    ask(certificate.isPresent() ? Entry.PASSWORD : Entry.NONE);
  }

  private void ask(Entry what) {
    entry = what;
    show();
  }

  private Node secret() {
    return entry(
        text("signIn.secretValue"),
        text("signIn.secretSentence"),
        typed -> model.useSecret(typed.strip()),
        true);
  }

  private Node password() {
    String file = certificate.map(Path::getFileName).map(Path::toString).orElse("");
    return entry(
        text("signIn.certificatePassword", file),
        text("signIn.certificateSentence"),
        typed -> certificate.ifPresent(it -> model.useCertificate(it, typed.toCharArray())),
        false);
  }

  private Node entry(String name, String sentence, Consumer<String> use, boolean needed) {
    PasswordField field = new PasswordField();
    field.setAccessibleText(name);
    HBox.setHgrow(field, Priority.ALWAYS);
    Runnable keep =
        () -> {
          String typed = field.getText();
          if (needed && typed.isBlank()) {
            return;
          }
          field.clear();
          entry = Entry.NONE;
          use.accept(typed);
        };
    field.setOnAction(_ -> keep.run());
    HBox line =
        new HBox(
            field,
            Buttons.accented(text("signIn.keep"), keep),
            Buttons.plain(text("signIn.keepNot"), () -> ask(Entry.NONE)));
    line.getStyleClass().add("form-buttons");
    VBox words = new VBox(Labels.strong(name), Labels.secondary(sentence), line);
    words.getStyleClass().add("device-code");
    HBox.setHgrow(words, Priority.ALWAYS);
    return SignInRows.row(words);
  }
}
