package io.github.partnerconsole.app.launch;

import static io.github.partnerconsole.app.launch.WindowSight.isShown;
import static io.github.partnerconsole.app.launch.WindowSight.picture;
import static io.github.partnerconsole.app.launch.WindowSight.shows;
import static io.github.partnerconsole.app.launch.WindowSight.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.app.settings.PreferencesFile;
import io.github.partnerconsole.app.signin.PartnerCloud;
import io.github.partnerconsole.app.signin.PartnerTenant;
import io.github.partnerconsole.app.signin.Partners;
import io.github.partnerconsole.app.signin.PartnersFile;
import io.github.partnerconsole.app.task.FxBackground;
import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.ui.MemoryDesktop;
import io.github.partnerconsole.app.ui.Screens;
import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.sandbox.Sandbox;
import io.github.partnerconsole.sandbox.SandboxOptions;
import io.github.partnerconsole.sandbox.identity.Person;
import io.github.partnerconsole.signin.Cloud;
import io.github.partnerconsole.signin.PartnerSignIn;
import io.github.partnerconsole.signin.Registration;
import io.github.partnerconsole.signin.store.MemoryStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The window on a real partner's tenant: it leads to the sign-in, and works after it. */
@Timeout(180)
class LiveWindowTest {
  private static final PartnerTenant TENANT =
      new PartnerTenant(
          "Aldermoor Cloud",
          Person.DEMO.tenant(),
          "b7d1f0a2-3c58-4e96-8a17-6d2e9f4c0b35",
          PartnerCloud.GLOBAL);

  @TempDir Path folder;
  private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
  private final FxBackground background = new FxBackground(bugs::add);

  @Test
  void theSignInIsOneClickAwayAndTheWindowSaysThatItIsLive() throws Exception {
    Place place = Place.here(new DataFolder(folder));
    try (Sandbox sandbox = Sandbox.start(SandboxOptions.inMemory())) {
      TenantSignIn signIn = new TestPerson(sandbox, Person.DEMO).signIn();
      Composition console = Composition.open(place, Connection.toPartner(signIn));
      Partners partners = new Partners(List.of(TENANT), Optional.of(TENANT.id()));
      Opening.Ready ready =
          new Opening.Ready(
              console, InstanceLock.take(place.folder().lock(), "the test"), partners);
      ConsoleWindow window = Fx.call(() -> new ConsoleWindow(ready, around(place)));
      Stage stage = Screens.show(window::root, 1093, 615);
      try {
        until(stage, () -> shows(stage, "A sign-in is needed"));
        until(stage, () -> shows(stage, "Live"));
        assertFalse(shows(stage, "Sandbox"), "nothing here is the sandbox");
        assertTrue(shows(stage, TENANT.name()), "whose orders these would be");
        assertFalse(shows(stage, "Online"), "nobody knows that");
        picture(stage, "live-1-not-signed-in");
        press(stage, "Sign in");
        until(stage, () -> shows(stage, "Sign in with the browser"));
        picture(stage, "live-2-settings");
        press(stage, "Sign in with the browser");
        until(stage, () -> shows(stage, "Signed in as " + Person.DEMO.upn()));
        until(stage, () -> !shows(stage, "A sign-in is needed"));
        until(stage, () -> shows(stage, Person.DEMO.upn()));
        picture(stage, "live-3-signed-in");
        until(stage, () -> !console.databases().customers().latest().isEmpty());
        press(stage, "Sign out");
        until(stage, () -> shows(stage, "A sign-in is needed"));
        assertEquals(List.of(), bugs);
      } finally {
        Fx.run(stage::close);
        Fx.run(window::stop);
        background.close();
        window.close();
      }
    }
  }

  @Test
  void aWindowCanBeClosedWhileTheBrowserIsAwaited() throws Exception {
    Place place = Place.here(new DataFolder(folder));
    CompletableFuture<URI> opened = new CompletableFuture<>();
    Registration registration =
        new Registration(Cloud.GLOBAL, TENANT.id(), UUID.randomUUID().toString());
    // Nobody is at the browser, and Microsoft is not reached.
    TenantSignIn signIn =
        new TenantSignIn(
            Cloud.GLOBAL,
            () ->
                new PartnerSignIn(
                    registration,
                    new MemoryStore(),
                    _ -> URI.create("http://127.0.0.1:9"),
                    InstantSource.system()),
            opened::complete);
    Composition console = Composition.open(place, Connection.toPartner(signIn));
    Opening.Ready ready =
        new Opening.Ready(
            console,
            InstanceLock.take(place.folder().lock(), "the test"),
            new Partners(List.of(TENANT), Optional.of(TENANT.id())));
    ConsoleWindow window = Fx.call(() -> new ConsoleWindow(ready, around(place)));
    Stage stage = Screens.show(window::root, 1093, 615);
    until(stage, () -> shows(stage, "A sign-in is needed"));
    press(stage, "Sign in");
    until(stage, () -> shows(stage, "Sign in with the browser"));
    press(stage, "Sign in with the browser");
    int port = port(opened.get(20, TimeUnit.SECONDS));
    until(stage, () -> shows(stage, "The browser is open"));
    picture(stage, "live-4-browser");
    long before = System.nanoTime();
    Fx.run(stage::close);
    Fx.run(window::stop);
    Fx.run(background::close);
    Fx.run(window::close);
    assertTrue(Duration.ofNanos(System.nanoTime() - before).toSeconds() < 5);
    assertThrows(
        IOException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
    assertEquals(List.of(), bugs);
  }

  private static int port(URI page) {
    Matcher found = Pattern.compile("localhost%3A(\\d+)").matcher(page.getRawQuery());
    assertTrue(found.find(), page.getRawQuery());
    return Integer.parseInt(found.group(1));
  }

  @Test
  void eachTenantHasItsOwnFolderAndTheSandboxStaysWhereItWas() {
    Place place = Place.here(new DataFolder(folder));
    close(Opening.of(place), "sandbox", folder);
    new PartnersFile(place.folder().partners())
        .write(new Partners(List.of(TENANT), Optional.of(TENANT.id())));
    assertFalse(Opening.isSandbox(place));
    Path own = folder.resolve("tenants").resolve(TENANT.id());
    close(Opening.of(place), "Partner Center", own);
    assertEquals(true, Files.exists(own.resolve("orders.journal")));
    new PartnersFile(place.folder().partners())
        .write(new Partners(List.of(TENANT), Optional.empty()));
    close(Opening.of(place), "sandbox", folder);
  }

  private static void close(Opening opening, String target, Path root) {
    Opening.Ready ready = (Opening.Ready) opening;
    try (InstanceLock _ = ready.lock();
        Composition console = ready.composition()) {
      assertEquals(target, console.connection().target());
      assertEquals(root, console.place().folder().root());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Surroundings around(Place place) {
    return new Surroundings(
        background,
        new MemoryDesktop(),
        new SimpleObjectProperty<>(ThemeChoice.LIGHT),
        new PreferencesFile(place.folder().preferences()),
        Preferences.INITIAL,
        () -> {});
  }

  private static void press(Stage stage, String text) {
    Fx.run(() ->
        stage.getScene().getRoot().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(button -> text.equals(button.getText()) && isShown(button))
            .findFirst()
            .orElseThrow()
            .fire());
  }
}
