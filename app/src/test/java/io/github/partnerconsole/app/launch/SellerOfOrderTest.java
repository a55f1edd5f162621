package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import io.github.partnerconsole.core.agreement.Confirmation;
import io.github.partnerconsole.core.order.AgreementForm;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.Seller;
import io.github.partnerconsole.core.order.Submission;
import io.github.partnerconsole.core.relationship.PartnerProgram;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sells, and whose word it is that the customer accepted. */
class SellerOfOrderTest {

  @TempDir Path folder;
  private Trial trial;

  @BeforeEach
  void open() throws Exception {
    trial = Trial.open(folder, SandboxOptions.inMemory());
  }

  @AfterEach
  void close() {
    trial.close();
  }

  @Test
  @Tag("scenario-72")
  void aResellerWithoutPartnerAgreementIsStoppedInPreFlight() throws Exception {
    NewTenantDraft draft = trial.checks().all(throughUnsigned(trial.ready()));
    assertEquals(List.of("reseller.unsigned"), trial.blocks(draft));
    assertThrows(IllegalArgumentException.class, () -> trial.submit(draft));
    assertEquals(List.of(), trial.writes());
  }

  @Test
  @Tag("scenario-72")
  void whereNobodyAskedBeforeTheOrderIsHeldAndNothingButReadsIsSent() throws Exception {
    NewTenantDraft neverAsked = throughUnsigned(trial.ready());
    assertEquals(List.of(), trial.blocks(neverAsked));
    Submission.Held held = assertInstanceOf(Submission.Held.class, trial.submit(neverAsked));
    assertEquals(Trial.UNSIGNED, held.agreement().mpnId().value());
    assertEquals(List.of(), trial.writes());
    assertEquals(List.of(), trial.console().journal().orders());
  }

  private NewTenantDraft throughUnsigned(NewTenantDraft draft) {
    return draft.withSeller(new Seller.Reseller(trial.reseller(Trial.UNSIGNED)));
  }

  @Test
  @Tag("scenario-74")
  void aDirectBillPartnerOrdersWithoutAnyCheckOfAPartnerAgreement() throws Exception {
    Trial direct = trial.with(Preferences.INITIAL.withProgram(PartnerProgram.DIRECT_BILL));
    NewTenantDraft draft = direct.ready();
    long askedBefore = direct.received("GET", "agreementstatus");
    direct.place(direct.checks().all(draft));
    assertEquals(askedBefore, direct.received("GET", "agreementstatus"));
    assertTrue(direct.sandbox().effects().domains().contains(Trial.DOMAIN));
  }

  @Test
  @Tag("scenario-54")
  void theLogSaysThatTheResellerConfirmsForItsCustomer() {
    trial.filled(Companies.DUTCH);
    AcceptanceEvent.Confirmed logged =
        assertInstanceOf(
            AcceptanceEvent.Confirmed.class,
            trial.console().acceptances().entries().getFirst().event());
    assertEquals(Confirmation.RESELLER_CONFIRMS, logged.acceptance().confirmation());
  }

  @Test
  @Tag("scenario-55")
  void withoutARecordedAcceptanceNothingIsPlanned() throws Exception {
    NewTenantDraft ready = trial.ready();
    AgreementForm form = ready.agreement();
    NewTenantDraft notRecorded = ready.withAgreement(trial.accepted(Companies.DUTCH));
    assertEquals(List.of("agreement.notRecorded"), trial.blocks(notRecorded));
    assertThrows(IllegalArgumentException.class, () -> trial.submit(notRecorded));

    NewTenantDraft notDeclared = ready.withAgreement(form.withDeclared(false));
    assertEquals(List.of("agreement.declared.empty"), trial.blocks(notDeclared));
    assertEquals(List.of(), trial.writes());
  }
}
