package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.wizard.Keyboard;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.order.Consent;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderLine;
import io.github.partnerconsole.core.order.Seller;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the steps of the wizard say and do, each in a window with a sandbox. */
@Timeout(120)
class WizardStepsTest {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  @TempDir Path folder;
  private Trial trial;
  private NewTenantDraft ready;

  @BeforeEach
  void open() throws Exception {
    trial = Trial.open(folder, SandboxOptions.inMemory());
    ready = trial.ready();
  }

  @AfterEach
  void close() {
    trial.close();
  }

  private WizardScreens at(String step, NewTenantDraft draft) {
    WizardScreens screens = new WizardScreens(trial, draft, step, 1280, 832);
    screens.until(() -> !screens.shows("Checking") && !screens.shows("Asking"));
    return screens;
  }

  private void withSwitches(boolean billing, boolean provisioning) {
    trial =
        trial.with(Preferences.INITIAL.withAnnualBilling(new AnnualBilling(billing, provisioning)));
  }

  @Test
  void anEditedMpnIdKeepsTheResellerAndIsCheckedInItsOwnField() {
    try (WizardScreens screens = at("newTenant.seller", ready)) {
      TextField mpnId = field(screens, "MPN ID");
      ComboBox<?> reseller = (ComboBox<?>) named(screens, "Reseller");
      String name = Fx.call(() -> reseller.getButtonCell().getText());
      Fx.run(() -> mpnId.setText("65a"));
      Fx.settle();
      assertEquals(name, Fx.call(() -> reseller.getButtonCell().getText()));
      assertTrue(screens.draft().seller() instanceof Seller.Reseller);
      Keyboard keys = new Keyboard(screens.scene());
      keys.press(KeyCode.F8);
      assertEquals(mpnId, screens.scene().getFocusOwner());
      assertTrue(mpnId.getPseudoClassStates().contains(DANGER));
      assertFalse(reseller.getPseudoClassStates().contains(DANGER));
      Fx.run(() -> mpnId.setText(""));
      Fx.settle();
      assertTrue(button(screens, "Next").isDisabled());
      assertTrue(screens.shows("No MPN ID"));
    }
  }

  @Test
  void aRefusedResellerIsCheckedAgainFromHere() {
    NewTenantDraft unsigned = ready.withSeller(new Seller.Reseller(trial.reseller(Trial.UNSIGNED)));
    NewTenantDraft refused = trial.checks().seller(unsigned);
    try (WizardScreens screens = at("newTenant.seller", refused)) {
      new Keyboard(screens.scene()).press(KeyCode.F8);
      long asked = trial.received("GET", "agreementstatus");
      press(screens, "Check again");
      screens.until(() -> trial.received("GET", "agreementstatus") > asked);
    }
  }

  @Test
  void afterAConsentTheFocusIsOnWhatIsNext() {
    withSwitches(true, false);
    NewTenantDraft asked =
        trial
            .checks()
            .all(ready.withLines(List.of(trial.line(ready.market(), BillingPlan.ANNUAL, "5"))));
    try (WizardScreens screens = at("newTenant.preFlight", asked)) {
      assertTrue(screens.shows("1 thing to fix before you can go on"));
      Keyboard keys = new Keyboard(screens.scene());
      keys.press(KeyCode.F8);
      Button meant = button(screens, "It is meant so");
      assertEquals(meant, screens.scene().getFocusOwner());
      assertTrue(meant.getPseudoClassStates().contains(PseudoClass.getPseudoClass("guided")));
      keys.press(KeyCode.SPACE);
      assertTrue(screens.draft().consentsTo(Consent.PROVISIONED_MONTHLY));
      assertEquals(button(screens, "Submit to sandbox"), screens.scene().getFocusOwner());
    }
  }

  @Test
  void whatWasNormalisedCanBeTakenBackAndStaysSo() {
    Company typed = Companies.DUTCH.withAddress(Companies.DUTCH.address().withPostalCode("1012js"));
    try (WizardScreens screens = at("newTenant.company", ready.withCompany(typed))) {
      Keyboard keys = new Keyboard(screens.scene());
      TextField city = field(screens, "City");
      Fx.run(city::requestFocus);
      keys.press(KeyCode.TAB);
      assertEquals("1012 JS", screens.draft().company().address().postalCode());
      assertTrue(screens.shows("Normalised to 1012 JS"));
      press(screens, "Undo");
      assertFalse(screens.shows("Normalised to 1012 JS"));
      keys.press(KeyCode.TAB);
      assertEquals("1012js", screens.draft().company().address().postalCode());
      TextField postalCode = field(screens, "Postal code");
      Fx.run(() -> postalCode.setText("1013 AB"));
      Fx.settle();
      assertFalse(screens.shows("Normalised"));
    }
  }

  @Test
  void f8GoesInReadingOrder() {
    Company company =
        Companies.AMERICAN.withAddress(
            Companies.AMERICAN.address().withPostalCode("1").withCity("").withState(""));
    try (WizardScreens screens = at("newTenant.company", ready.withCompany(company))) {
      Keyboard keys = new Keyboard(screens.scene());
      keys.press(KeyCode.F8);
      assertEquals("Postal code", focusedName(screens));
      keys.press(KeyCode.F8);
      assertEquals("City", focusedName(screens));
      keys.press(KeyCode.F8);
      assertEquals("State", focusedName(screens));
    }
  }

  @Test
  void whatIsWrongWithAPrefixShowsWhileItIsTyped() {
    try (WizardScreens screens =
        at("newTenant.domain", ready.withDomainPrefix(DomainPrefix.BLANK))) {
      TextField prefix = field(screens, "Domain prefix");
      Fx.run(() -> prefix.setText("bright_water"));
      screens.until(() -> prefix.getPseudoClassStates().contains(DANGER));
      assertEquals(prefix, screens.scene().getFocusOwner());
    }
  }

  @Test
  void aProductThatCannotBeOrderedSaysWhy() {
    withSwitches(false, false);
    try (WizardScreens screens = at("newTenant.basket", ready)) {
      TextField search = field(screens, "Search products");
      Fx.run(() -> search.setText("power"));
      screens.until(() -> screens.shows("Not offered"));
      assertTrue(screens.shows("Annual billing is not offered: it is switched off in Settings."));
    }
  }

  @Test
  void aRefusedQuantityIsRedAndHasNoPrice() {
    OrderLine line = trial.line(ready.market(), BillingPlan.MONTHLY, "99999999");
    NewTenantDraft tooMany = trial.checks().basket(ready.withLines(List.of(line)));
    try (WizardScreens screens = at("newTenant.basket", tooMany)) {
      new Keyboard(screens.scene()).press(KeyCode.F8);
      assertTrue(screens.shows("99,999,999 are more than allowed"));
      Node quantity = screens.scene().lookup(".quantity");
      assertTrue(quantity.getPseudoClassStates().contains(DANGER));
      assertFalse(screens.shows("First invoice"));
    }
  }

  @Test
  void aDraftIsResumedWhereItWasLeft() {
    try (WizardScreens screens = at("newTenant.basket", ready)) {
      assertEquals("newTenant.basket", Fx.call(() -> screens.session.current().get().key()));
    }
  }

  @Test
  void whereThereIsNoPrinterThatIsSaid() {
    try (WizardScreens screens = at("newTenant.preFlight", ready)) {
      screens.desktop.takePrinterAway();
      new Keyboard(screens.scene()).pressCtrl(KeyCode.ENTER);
      screens.until(() -> screens.shows("Print summary"));
      Button print = button(screens, "Print summary");
      Fx.run(print::fire);
      Fx.settle();
      assertTrue(screens.shows("No printer is set up"));
      screens.until(() -> screens.shows("Customer created"));
    }
  }

  private static String focusedName(WizardScreens screens) {
    return Fx.call(() -> screens.scene().getFocusOwner().getAccessibleText());
  }

  private static Node named(WizardScreens screens, String name) {
    return Fx.call(() ->
        screens.visible().stream()
            .filter(node -> name.equals(node.getAccessibleText()) && node.isFocusTraversable())
            .findFirst()
            .orElseThrow());
  }

  private static TextField field(WizardScreens screens, String name) {
    return (TextField) named(screens, name);
  }

  private static Labeled labeled(WizardScreens screens, String text) {
    return Fx.call(() ->
        screens.visible().stream()
            .filter(Labeled.class::isInstance)
            .map(Labeled.class::cast)
            .filter(node -> text.equals(node.getText()))
            .findFirst()
            .orElseThrow());
  }

  private static void press(WizardScreens screens, String link) {
    Hyperlink found = (Hyperlink) labeled(screens, link);
    Fx.run(found::fire);
    Fx.settle();
  }

  private static Button button(WizardScreens screens, String text) {
    return (Button) labeled(screens, text);
  }
}
