package io.github.partnerconsole.app.signin;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Banner;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.Dialogs;
import io.github.partnerconsole.app.ui.Link;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.SectionHeader;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * The part of the settings that says whom the console works with: sandbox or a partner's tenant,
 * and for a tenant who is signed in.
 */
public final class ServiceSettings extends VBox {

  /**
   * Draws the part.
   *
   * @param signIn to the tenant that this window works with; absent on the sandbox
   * @param restart opens the window anew
   */
  public ServiceSettings(
      PartnersModel partners,
      Optional<SignInModel> signIn,
      Desktop desktop,
      Dialogs dialogs,
      Runnable restart) {
    getStyleClass().add("service-settings");
    getChildren()
        .addAll(
            section(text("partner.section"), new ServiceChoice(partners, dialogs)),
            whileTrue(partners.failed(), new Banner(Mark.WARN, text("partner.notSaved"))),
            whileTrue(partners.stillKept(), new Banner(Mark.WARN, text("partner.stillKept"))),
            whileTrue(
                partners.partners().map(_ -> partners.wantsRestart()),
                new Banner(
                    Mark.NOTE,
                    text("partner.restartSentence"),
                    Optional.of(new Link(text("partner.restart"), restart)))),
            form(partners, desktop));
    signIn.ifPresent(model ->
        getChildren()
            .addAll(
                section(text("signIn.section"), new SignInRows(model, desktop)),
                section(text("signIn.credentialSection"), new CredentialRows(model, desktop))));
  }

  private static Node section(String title, Node content) {
    VBox section = new VBox(new SectionHeader(title), content);
    section.getStyleClass().add("settings-section");
    return section;
  }

  private static Node form(PartnersModel partners, Desktop desktop) {
    VBox place = new VBox();
    ObservableValue<Boolean> open = partners.form().map(Optional::isPresent);
    whileTrue(open, place);
    open.subscribe(shown -> {
      place.getChildren().clear();
      if (shown) {
        TenantFormView view = new TenantFormView(partners, desktop);
        place.getChildren().add(section(text("partner.formSection"), view));
        view.begin();
      }
    });
    return place;
  }

  private static Node whileTrue(ObservableValue<Boolean> condition, Node node) {
    condition.subscribe(on -> {
      node.setVisible(on);
      node.setManaged(on);
    });
    return node;
  }
}
