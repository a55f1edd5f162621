package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.Price;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderLine;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.core.order.PlannedLine;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs only where a sheet as partners download it lies beside the project. */
class RealSheetOrderTest {

  private static final Market MARKET = new Market("US");
  private static final Path SHEET =
      Path.of(System.getProperty("shared.dir", "../../shared"), "pricelists", "us-2025-11.csv");

  @TempDir Path folder;

  @Test
  void linesOfARealPriceSheetAreOrderedForAnAmericanCustomer() throws Exception {
    assumeTrue(Files.exists(SHEET), "no real price sheet beside the project");
    SandboxOptions options =
        SandboxOptions.inMemory().withPriceSheet(SHEET).withProvisioningTime(Duration.ZERO);
    try (Trial trial = Trial.open(folder, options);
        InputStream sheet = Files.newInputStream(SHEET)) {
      trial.console().imports().fromFile(sheet, "us-2025-11.csv");
      List<OrderLine> lines =
          List.of(
              trial.line(
                  MARKET, sku(trial, "Microsoft 365 Business Standard"), BillingPlan.ANNUAL, "12"),
              trial.line(MARKET, sku(trial, "Microsoft 365 E5"), BillingPlan.MONTHLY, "3"));
      NewTenantDraft draft = trial.checks().all(trial.filled(Companies.AMERICAN).withLines(lines));
      assertEquals(List.of(), trial.blocks(draft));

      OrderRecord order = trial.place(draft);
      assertTrue(order.open().isEmpty(), order::toString);
      assertEquals(
          lines.stream().map(line -> Price.perSeat(line.choice()).amount()).toList(),
          order.plan().lines().stream().map(PlannedLine::unitPrice).toList());
      assertEquals(OrderState.ACTIVE, trial.console().orders().follow(order.number()).state());
    }
  }

  private static CatalogSku sku(Trial trial, String title) {
    return trial.sku(MARKET, title);
  }
}
