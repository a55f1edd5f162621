package io.github.partnerconsole.app.ui;

import static io.github.partnerconsole.app.ui.Texts.key;
import static io.github.partnerconsole.app.ui.Texts.text;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** Text to copy, in mono, 40 high; a secret is masked until its eye is pressed. */
public final class CodeBox extends HBox {
  private static final Duration SAID = Duration.seconds(2);
  private static final String MASK = "\u2022".repeat(12);

  private final String code;
  private final Label shown = Labels.mono("");

  /**
   * A box that shows its text.
   *
   * @param name what the text is, for screen readers
   * @param copy puts text on the clipboard
   */
  public static CodeBox plain(String name, String code, Consumer<String> copy) {
    CodeBox box = new CodeBox(code);
    box.reveal(true);
    box.getChildren().addAll(box.shown, box.copyButton(name, copy));
    return box;
  }

  /** A box that masks its text; the secret is only lent to the clipboard. */
  public static CodeBox masked(String name, String code, SecretClipboard clipboard) {
    CodeBox box = new CodeBox(code);
    box.reveal(false);
    box.getChildren().addAll(box.shown, box.eye(name), box.copyButton(name, clipboard::lend));
    return box;
  }

  private CodeBox(String code) {
    this.code = code;
    getStyleClass().add("code-box");
    shown.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(shown, Priority.ALWAYS);
  }

  private Button eye(String name) {
    Button eye = Buttons.icon(Icon.SHOW, text("code.show", name), () -> {});
    eye.setOnAction(_ -> {
      boolean reveals = shown.getText().equals(MASK);
      reveal(reveals);
      eye.setGraphic((reveals ? Icon.HIDE : Icon.SHOW).regular());
      eye.setAccessibleText(text(reveals ? "code.hide" : "code.show", name));
    });
    return eye;
  }

  private Button copyButton(String name, Consumer<String> copy) {
    Button button = Buttons.compact(text("code.copy"), () -> {});
    button.setGraphic(Icon.COPY.regular());
    PauseTransition back = new PauseTransition(SAID);
    back.setOnFinished(_ -> say(button, key("code.copy"), Icon.COPY));
    button.setOnAction(_ -> {
      copy.accept(code);
      say(button, key("code.copied"), Icon.DONE);
      back.playFromStart();
    });
    button.setAccessibleText(text("code.copyNamed", name));
    return button;
  }

  private static void say(Button button, String key, Icon icon) {
    button.setText(text(key));
    button.setGraphic(icon.regular());
  }

  private void reveal(boolean on) {
    shown.setText(on ? code : MASK);
  }
}
