package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import io.github.partnerconsole.core.order.AgreementForm;
import io.github.partnerconsole.core.order.Evidence;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.Verdict;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An order that is written where Microsoft cannot be reached. */
class OfflineOrderTest {

  @TempDir Path folder;

  @Test
  void itCanBeWrittenAndNothingTurnsGreenThatWasNotAsked() throws Exception {
    try (Trial trial = Trial.open(folder, SandboxOptions.inMemory())) {
      NewTenantDraft draft = trial.ready();
      trial.sandbox().close();

      NewTenantDraft blind = trial.checks().all(draft.withEvidence(Evidence.NONE));
      assertEquals(Optional.empty(), blind.evidence().address());
      assertEquals(Optional.empty(), blind.evidence().domain());
      assertEquals(Optional.empty(), blind.evidence().partnerAgreement());
      assertEquals(
          List.of("address.notAsked", "domain.notAsked", "reseller.notAsked"),
          trial.keys(blind, Verdict.Outcome.STALE));
      assertEquals(List.of(), trial.blocks(blind));
    }
  }

  @Test
  void anAcceptanceCannotBeRecordedWithoutMicrosoftsTemplateAndBlocks() throws Exception {
    try (Trial trial = Trial.open(folder, SandboxOptions.inMemory())) {
      NewTenantDraft draft = trial.ready();
      trial.sandbox().close();
      AgreementForm form = trial.accepted(Companies.DUTCH);
      NewTenantDraft asked = trial.checks().agreement(draft.withAgreement(form));
      assertEquals(Optional.empty(), asked.agreement().recorded());
      assertEquals(List.of("agreement.notRecorded"), trial.blocks(asked));
    }
  }

  @Test
  void submittingSaysThatMicrosoftIsNotReachedAndLeavesNoOrder() throws Exception {
    try (Trial trial = Trial.open(folder, SandboxOptions.inMemory())) {
      NewTenantDraft draft = trial.ready();
      trial.sandbox().close();
      GatewayException thrown = assertThrows(GatewayException.class, () -> trial.submit(draft));
      assertTrue(thrown.failure() instanceof Failure.Unreachable, thrown::toString);
      assertEquals(List.of(), trial.console().journal().orders());
    }
  }

  @Test
  @Tag("scenario-17")
  void whoThePartnerIsIsKnownAfterARestartOffline() throws Exception {
    Trial.open(folder, SandboxOptions.inMemory()).close();
    Place place = Place.here(new DataFolder(folder));
    Connection connection = Connection.toOwnSandbox(SandboxOptions.inMemory());
    try (Composition console = Composition.open(place, connection)) {
      connection.sandbox().orElseThrow().close();
      assertEquals(
          List.of("aldermoorcloud.onmicrosoft.com", "aldermoor.example"),
          console.partner().known().orElseThrow().domains());
    }
  }

  @Test
  void theCatalogueAndItsPricesAreThereOffline() throws Exception {
    try (Trial trial = Trial.open(folder, SandboxOptions.inMemory())) {
      trial.ready();
    }
    try (Trial later = Trial.open(folder, SandboxOptions.inMemory())) {
      later.sandbox().close();
      assertEquals("5", later.line(new Market("NL"), BillingPlan.MONTHLY, "5").typedQuantity());
    }
  }
}
