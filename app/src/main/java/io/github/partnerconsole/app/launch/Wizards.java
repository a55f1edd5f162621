package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.newtenant.NewTenantDesk;
import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.SecretClipboard;

/** Gives the wizards what they work with. */
record Wizards(
    Composition console,
    Background background,
    Desktop desktop,
    SecretClipboard clipboard,
    Ages ages) {

  /** What an order for a new tenant needs, under the preferences as they are now. */
  NewTenantDesk newTenant(Preferences preferences) {
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
        background,
        desktop,
        clipboard,
        ages);
  }
}
