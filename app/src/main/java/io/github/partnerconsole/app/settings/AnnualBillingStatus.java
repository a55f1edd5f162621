package io.github.partnerconsole.app.settings;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Tone;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the two switches of annual billing mean together: two lamps, and the consequence. */
final class AnnualBillingStatus extends VBox {

  AnnualBillingStatus(ObservableValue<AnnualBilling> switches) {
    getStyleClass().addAll("list-row", "annual-status");
    setAccessibleRole(AccessibleRole.TEXT);
    switches.subscribe(this::show);
  }

  private void show(AnnualBilling switches) {
    HBox lamps =
        new HBox(
            lamp(switches.billing(), text("settings.annual.billing")),
            lamp(switches.provisioning(), text("settings.annual.provisioning")));
    lamps.getStyleClass().add("lamps");
    String consequence = consequence(switches);
    setAccessibleText(consequence);
    getChildren().setAll(lamps, Labels.body(consequence));
  }

  private static Node lamp(boolean on, String name) {
    FontIcon icon = (on ? Icon.PASS : Icon.NOT_BEGUN).regular();
    icon.getStyleClass().add((on ? Tone.SUCCESS : Tone.NEUTRAL).styleClass());
    Label label = new Label(text(on ? "settings.lampOn" : "settings.lampOff", name), icon);
    label.getStyleClass().add("lamp");
    return label;
  }

  /** What each of the four combinations leads to. */
  static String consequence(AnnualBilling switches) {
    boolean provisioning = switches.provisioning();
    if (switches.billing()) {
      return text(provisioning ? "settings.annual.both" : "settings.annual.billingOnly");
    }
    return text(provisioning ? "settings.annual.provisioningOnly" : "settings.annual.none");
  }
}
