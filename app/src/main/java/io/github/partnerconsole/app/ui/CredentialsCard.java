package io.github.partnerconsole.app.ui;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.core.customer.AdminCredentials;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The first administrator's credentials: shown once, masked, never written anywhere. */
public final class CredentialsCard extends VBox {

  private static final double LABEL = 88;

  /**
   * A card that keeps the credentials no longer than it is shown.
   *
   * @param handedOver is called when the user says that they were handed over
   */
  public CredentialsCard(
      AdminCredentials credentials,
      Desktop desktop,
      SecretClipboard clipboard,
      Runnable handedOver) {
    String userName = text("credentials.userName");
    String password = text("credentials.password");
    Button done = Buttons.compact(text("credentials.handedOver"), handedOver);
    HBox foot = new HBox(done);
    foot.getStyleClass().add("at-right");
    getStyleClass().addAll("card", "credentials");
    getChildren()
        .addAll(
            head(),
            Labels.secondary(text("credentials.sentence")),
            row(userName, CodeBox.plain(userName, credentials.userName(), desktop::copy)),
            row(password, CodeBox.masked(password, credentials.password(), clipboard)),
            foot);
  }

  private static HBox head() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head =
        new HBox(
            Icon.CREDENTIALS.regular(),
            Labels.section(text("credentials.title")),
            space,
            new Badge(Tone.WARNING, Icon.SHOW, text("credentials.once")));
    head.getStyleClass().add("credentials-head");
    return head;
  }

  private static HBox row(String name, CodeBox box) {
    Label label = Labels.body(name);
    label.getStyleClass().add("muted");
    label.setMinWidth(LABEL);
    HBox.setHgrow(box, Priority.ALWAYS);
    HBox row = new HBox(label, box);
    row.getStyleClass().add("credentials-row");
    return row;
  }
}
