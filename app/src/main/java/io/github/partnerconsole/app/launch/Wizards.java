package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.newtenant.NewTenantDesk;
import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.SecretClipboard;
import java.util.UUID;
import java.util.function.Consumer;

/** Gives the wizards what they work with. */
record Wizards(
    Composition console,
    Background background,
    Desktop desktop,
    SecretClipboard clipboard,
    Ages ages) {

  /**
   * What an order for a new tenant needs, under the preferences as they are now.
   *
   * @param reopen leaves the wizard and opens the draft of that id anew
   */
  NewTenantDesk newTenant(Preferences preferences, Consumer<UUID> reopen) {
    return new NewTenantDesk(
        console.newTenantChecks(preferences),
        console.countries(),
        console.resellers(),
        console.agreements(),
        console.catalog(),
        console.imports(),
        console.planner(),
        console.orders(),
        console.journal(),
        reopen,
        background,
        desktop,
        clipboard,
        ages,
        preferences.market());
  }
}
