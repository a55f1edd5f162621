package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.app.newtenant.NewTenantWizard;
import io.github.partnerconsole.app.task.InlineBackground;
import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Fx;
import io.github.partnerconsole.app.ui.MemoryDesktop;
import io.github.partnerconsole.app.ui.SecretClipboard;
import io.github.partnerconsole.app.wizard.WizardSession;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.PriceLine;
import io.github.partnerconsole.core.catalog.PriceSheet;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.order.Consent;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A price sheet that is imported while an order is written. */
class PricesOfOrderTest {

  private static final Market MARKET = new Market("NL");

  @TempDir Path folder;

  @Test
  void aPriceThatChangesBetweenPreFlightAndSubmitLeadsBackWithAQuestion() throws Exception {
    try (Trial trial = Trial.open(folder, SandboxOptions.inMemory())) {
      WizardSession<NewTenantDraft> session = session(trial, trial.ready());
      session.resume("newTenant.preFlight");
      assertEquals("newTenant.preFlight", session.current().get().key());
      importAtTwiceThePrice(trial);

      session.next();

      assertEquals("newTenant.preFlight", session.current().get().key());
      assertEquals(
          List.of("basket.priceChanged"),
          session.findings().get().shown().stream().map(Finding::key).toList());
      NewTenantDraft asked = session.draft().get();
      session.draft().set(asked.withConsent(Consent.PRICES_CHANGED, true));
      session.next();
      assertEquals("newTenant.submit", session.current().get().key());
    }
  }

  private static void importAtTwiceThePrice(Trial trial) {
    CatalogSku sku = trial.sku(MARKET, "Microsoft 365 Business Standard");
    List<PriceLine> twice = sku.lines().stream().map(PricesOfOrderTest::twice).toList();
    trial
        .console()
        .catalog()
        .replace(
            new PriceSheet(MARKET, twice.getFirst().currency(), List.of(sku.withLines(twice))),
            "later.csv");
  }

  private static PriceLine twice(PriceLine line) {
    return new PriceLine(
        line.sku(),
        line.term(),
        line.plan(),
        line.currency(),
        line.unitPrice().multiply(BigDecimal.TWO),
        line.erpPrice(),
        line.effectiveFrom(),
        line.effectiveUntil());
  }

  private static WizardSession<NewTenantDraft> session(Trial trial, NewTenantDraft draft) {
    InlineBackground background =
        new InlineBackground(bug -> {
          throw new AssertionError(bug);
        });
    MemoryDesktop desktop = new MemoryDesktop();
    Wizards wizards =
        new Wizards(
            trial.console(),
            background,
            desktop,
            Fx.call(() -> new SecretClipboard(desktop, Duration.ofMinutes(1))),
            new Ages(InstantSource.system(), ZoneOffset.UTC));
    return new WizardSession<>(
        NewTenantWizard.of(wizards.newTenant(trial.preferences(), _ -> {}), UUID::randomUUID),
        draft,
        _ -> {},
        background,
        InstantSource.system());
  }
}
