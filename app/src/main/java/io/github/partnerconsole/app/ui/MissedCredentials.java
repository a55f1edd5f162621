package io.github.partnerconsole.app.ui;

import static io.github.partnerconsole.app.ui.Texts.text;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says that nobody is known to have the first administrator's password, and what to do. */
public final class MissedCredentials {
  private MissedCredentials() {}

  /** The same for a narrow pane: the button stands below. */
  public static Node notice(Runnable handedOver) {
    HBox sentence = new HBox(Mark.WARN.icon(), Labels.body(text("credentials.missed")));
    sentence.getStyleClass().add("notice-title");
    VBox notice =
        new VBox(sentence, Buttons.compact(new Link(text("credentials.settled"), handedOver)));
    notice.getStyleClass().addAll("banner", "state-notice", Mark.WARN.tone().styleClass());
    return notice;
  }

  /**
   * The banner.
   *
   * @param handedOver notes that a person has it, or a new one
   */
  public static Banner banner(Runnable handedOver) {
    return new Banner(
        Mark.WARN,
        text("credentials.missed"),
        Optional.of(new Link(text("credentials.settled"), handedOver)));
  }
}
