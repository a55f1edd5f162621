package io.github.partnerconsole.app.newtenant;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Desktop;
import io.github.partnerconsole.app.ui.SecretClipboard;
import io.github.partnerconsole.core.agreement.AgreementGateway;
import io.github.partnerconsole.core.catalog.Catalog;
import io.github.partnerconsole.core.catalog.CatalogImport;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.customer.CountryBook;
import io.github.partnerconsole.core.order.Journal;
import io.github.partnerconsole.core.order.NewTenantChecks;
import io.github.partnerconsole.core.order.NewTenantRules;
import io.github.partnerconsole.core.order.OrderDesk;
import io.github.partnerconsole.core.order.OrderPlanner;
import io.github.partnerconsole.core.relationship.ResellerBook;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * All that the wizard for a new tenant works with.
 *
 * @param home whose customers are most; proposed as the country of a new one
 * @param reopen leaves the wizard and opens the draft of that id anew, as it is kept
 * @param clipboard for what must not stay on it
 */
public record NewTenantDesk(
    NewTenantChecks checks,
    CountryBook countries,
    ResellerBook resellers,
    AgreementGateway agreements,
    Catalog catalog,
    CatalogImport imports,
    OrderPlanner planner,
    OrderDesk orders,
    Journal journal,
    Consumer<UUID> reopen,
    Background background,
    Desktop desktop,
    SecretClipboard clipboard,
    Ages ages,
    Market home) {

  NewTenantRules rules() {
    return checks.rules();
  }
}
