package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.newtenant.NewTenantWizard;
import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.app.task.FxBackground;
import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.ui.MemoryDesktop;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.app.ui.SecretClipboard;
import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.app.wizard.RobotKeyboard;
import io.github.partnerconsole.app.wizard.WizardSession;
import io.github.partnerconsole.app.wizard.WizardView;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole wizard against the sandbox, by TestFX's robot and the keyboard alone. */
@Timeout(180)
class NewTenantOrderTest {

  @TempDir Path folder;
  private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
  private final FxBackground background = new FxBackground(bugs::add);
  private WizardSession<NewTenantDraft> session;
  private Stage stage;
  private RobotKeyboard keys;

  @Test
  @Tag("scenario-84")
  @Tag("scenario-50")
  void aNewTenantIsOrderedByKeyboardAlone() throws Exception {
    SandboxOptions options = SandboxOptions.inMemory().withProvisioningTime(Duration.ofMillis(300));
    try (Composition console =
        Composition.open(Place.here(new DataFolder(folder)), Connection.toOwnSandbox(options))) {
      console.imports().fromPartnerCenter(new Market("NL"));
      show(console);
      company();
      domain();
      reseller();
      agreement();
      basket();
      preFlight();
      submit(console);
      assertEquals(List.of(), bugs);
    } finally {
      if (stage != null) {
        Fx.run(stage::close);
      }
      background.close();
    }
  }

  private void show(Composition console) {
    Ages ages = new Ages(InstantSource.system(), ZoneOffset.UTC);
    MemoryDesktop desktop = new MemoryDesktop();
    Wizards wizards =
        new Wizards(
            console,
            background,
            desktop,
            Fx.call(() -> new SecretClipboard(desktop, Duration.ofMinutes(1))),
            ages);
    var desk = wizards.newTenant(Preferences.INITIAL, _ -> {});
    var wizard = NewTenantWizard.of(desk, UUID::randomUUID);
    session =
        Fx.call(() ->
            new WizardSession<>(
                wizard, wizard.blank().get(), _ -> {}, background, InstantSource.system()));
    stage = Screens.show(() -> new WizardView<>(session, background, ages, () -> {}), 1280, 832);
    keys = new RobotKeyboard(stage);
  }

  private void company() {
    picture("new-tenant-1-company-blank");
    keys.seek(KeyCode.N, KeyCode.E, KeyCode.T, KeyCode.H);
    until(() -> draft().company().address().country().iso2().equals("NL"));
    tabTo("Company name");
    keys.type("Brightwater Veterinary Group B.V.");
    fill("Address line 1", "Lindeplein 14");
    fill("Postal code", "1017ab");
    fill("City", "Amsterdam");
    fill("First name", "Noor");
    fill("Last name", "Visser");
    fill("Phone", "+31 20 555 0123");
    fill("E-mail", "noor.visser@brightwatervet.example");
    picture("new-tenant-1-company");
    leaveFor("newTenant.domain");
  }

  private void domain() {
    keys.type("brightwatervet");
    until(() -> shows("brightwatervet.onmicrosoft.com is free"));
    picture("new-tenant-2-domain");
    leaveFor("newTenant.seller");
  }

  private void reseller() {
    until(() -> !shows("Asking Microsoft for your resellers"));
    keys.press(KeyCode.DOWN);
    picture("new-tenant-3-reseller");
    leaveFor("newTenant.agreement");
  }

  private void agreement() {
    assertEquals("noor.visser@brightwatervet.example", draft().agreement().signatory().email());
    picture("new-tenant-4-agreement-blank");
    tabTo("Declaration");
    keys.press(KeyCode.SPACE);
    picture("new-tenant-4-agreement");
    leaveFor("newTenant.basket");
    assertTrue(draft().agreement().recorded().isPresent());
  }

  private void basket() {
    until(() -> shows("Commercial only"));
    keys.type("business st");
    until(() ->
        isOffered("Microsoft 365 Business Standard")
            && !isOffered("Dynamics 365 Business Central Device"));
    keys.press(KeyCode.ENTER);
    until(() -> draft().lines().size() == 1);
    until(() -> !draft().evidence().limits().isEmpty());
    keys.pressCtrl(KeyCode.A);
    keys.type("25");
    until(() -> draft().lines().getFirst().typedQuantity().equals("25"));
    picture("new-tenant-5-basket");
    leaveFor("newTenant.preFlight");
  }

  private void preFlight() {
    until(() -> !shows("Checking"));
    picture("new-tenant-6-pre-flight");
    leaveFor("newTenant.submit");
  }

  private void submit(Composition console) {
    until(() -> shows("First admin of the new tenant"));
    picture("new-tenant-7-submitting");
    until(() -> console.journal().orders().getFirst().open().isEmpty());
    until(() -> console.journal().orders().getFirst().state() == OrderState.ACTIVE);
    picture("new-tenant-8-submitted");
    tabTo("I have handed them over");
    keys.press(KeyCode.SPACE);
    until(() -> !shows("First admin of the new tenant"));
    picture("new-tenant-9-done");
  }

  private NewTenantDraft draft() {
    return Fx.call(() -> session.draft().get());
  }

  private void fill(String name, String text) {
    tabTo(name);
    keys.type(text);
  }

  /** Presses Tab until the focus is on what is called so; everything must be reachable that way. */
  private void tabTo(String name) {
    for (int i = 0; i < 60; i++) {
      if (name.equals(focusedName())) {
        return;
      }
      keys.press(KeyCode.TAB);
    }
    throw new AssertionError("Tab does not come to " + name);
  }

  private String focusedName() {
    return Fx.call(() -> {
      Node owner = stage.getScene().getFocusOwner();
      return owner instanceof Button button ? button.getText() : owner.getAccessibleText();
    });
  }

  private void leaveFor(String step) {
    keys.pressCtrl(KeyCode.ENTER);
    until(() -> here().equals(step));
  }

  private String here() {
    return Fx.call(() -> session.current().get().key());
  }

  private boolean shows(String text) {
    return Fx.call(() ->
        stage.getScene().getRoot().lookupAll("*").stream()
            .filter(Node::isVisible)
            .anyMatch(node ->
                node instanceof Labeled it
                    && it.getText() != null
                    && it.getText().startsWith(text)));
  }

  private boolean isOffered(String product) {
    return Fx.call(() ->
        stage.getScene().getRoot().lookupAll(".catalog-cell").stream()
            .anyMatch(cell -> product.equals(cell.getAccessibleText())));
  }

  private void picture(String name) {
    Screens.save(stage.getScene(), name, ThemeChoice.DARK);
    Screens.save(stage.getScene(), name, ThemeChoice.LIGHT);
  }

  private void until(BooleanSupplier condition) {
    long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > patience) {
        picture("new-tenant-stuck");
        throw new AssertionError(
            "Stuck at "
                + here()
                + ", bugs "
                + bugs
                + ", findings "
                + Fx.call(() -> session.findings().get())
                + ", failure "
                + session.failure().get());
      }
      Fx.settle();
    }
  }
}
