package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.app.settings.PreferencesFile;
import io.github.partnerconsole.app.signin.PartnerCloud;
import io.github.partnerconsole.app.signin.PartnerTenant;
import io.github.partnerconsole.app.signin.Partners;
import io.github.partnerconsole.app.signin.PartnersFile;
import io.github.partnerconsole.app.task.FxBackground;
import io.github.partnerconsole.app.ui.Dialogs;
import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.ui.MemoryDesktop;
import io.github.partnerconsole.app.ui.Os;
import io.github.partnerconsole.app.ui.Overlay;
import io.github.partnerconsole.app.ui.ThemeChoice;
import io.github.partnerconsole.sandbox.identity.Person;
import io.github.partnerconsole.signin.Cloud;
import io.github.partnerconsole.signin.PartnerSignIn;
import io.github.partnerconsole.signin.Registration;
import io.github.partnerconsole.signin.store.MemoryStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;

/**
 * A console's start on the sandbox, with a partner tenant that is known but not used: the window
 * and the settings are drawn. Arguments: the folder, and whether somebody asks for the sign-in at
 * the end. Prints the milliseconds from the start of the process.
 */
final class MsalMain {
  static final PartnerTenant TENANT =
      new PartnerTenant(
          "Aldermoor Cloud",
          Person.DEMO.tenant(),
          "b7d1f0a2-3c58-4e96-8a17-6d2e9f4c0b35",
          PartnerCloud.GLOBAL);

  private MsalMain() {}

  public static void main(String[] args) {
    Place place = Place.here(new DataFolder(Path.of(args[0])));
    new PartnersFile(place.folder().partners())
        .write(new Partners(List.of(TENANT), Optional.empty()));
    Opening.Ready ready = (Opening.Ready) Opening.of(place);
    FxBackground background = new FxBackground(MsalMain::failed);
    Surroundings around =
        new Surroundings(
            background,
            new MemoryDesktop(),
            new SimpleObjectProperty<>(ThemeChoice.LIGHT),
            new PreferencesFile(place.folder().preferences()),
            Preferences.INITIAL,
            () -> {});
    Fx.call(() -> new ConsoleWindow(ready, around));
    Fx.call(() -> settings(ready, background));
    Fx.settle();
    TenantSignIn.to(TENANT, place.folder());
    if (args[1].equals("ask")) {
      ask();
    }
    Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
    System.out.println("ready " + Duration.between(started, Instant.now()).toMillis());
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  /** Over a store of its own: a test leaves the keyring of whoever runs it alone. */
  private static void ask() {
    Registration registration = new Registration(Cloud.GLOBAL, TENANT.id(), TENANT.clientId());
    new TenantSignIn(
            Cloud.GLOBAL, () -> new PartnerSignIn(registration, new MemoryStore()), _ -> {})
        .status();
  }

  private static Object settings(Opening.Ready ready, FxBackground background) {
    return new ServiceScreen(ready, background, new MemoryDesktop(), () -> {}, () -> {})
        .draw(new Dialogs(new Overlay(), Os.LINUX));
  }

  private static void failed(Throwable bug) {
    System.out.println("failed " + bug);
  }
}
