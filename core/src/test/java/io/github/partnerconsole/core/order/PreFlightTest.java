package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Sheets;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.AddressCheck;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import io.github.partnerconsole.core.relationship.PartnerProgram;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What pre-flight lets pass, and what it makes of answers that are old or of something else. */
class PreFlightTest {

  private static final String MAIL = "CFQ7TTC0MAIL";
  private static final TenantId TENANT = new TenantId("tenant");

  private final DraftBench bench = new DraftBench();
  private NewTenantDraft ready;

  @BeforeEach
  void fill() {
    bench.catalog.imports(Sheets.line("Mail", MAIL, "0001", "P1Y", "Monthly", "53.55"));
    ready = bench.ready(bench.line(MAIL, Term.P1Y, BillingPlan.MONTHLY));
    assertEquals(List.of(), bench.blocks(ready));
    assertEquals(List.of(), bench.stale(ready));
  }

  @Test
  void allAsksEverythingAnew() {
    bench.later(Duration.ofMinutes(1));
    bench.answers.mostSeats = 4;
    bench.answers.address = AddressCheck.Verdict.NOT_FOUND;
    NewTenantDraft asked = bench.checks().all(ready);
    assertEquals(List.of("address.notFound", "quantity.aboveMaximum"), bench.blocks(asked));
    assertEquals(bench.now, asked.evidence().limits().getFirst().asOf());
  }

  @Test
  void answersThatAreOldDoNotPass() {
    bench.later(Duration.ofDays(32));
    bench.answers.reachable = false;
    NewTenantDraft asked = bench.checks().all(ready);
    assertEquals(
        List.of(
            "address.rulesOld",
            "address.rulesOld",
            "address.stale",
            "address.rulesOld",
            "domain.stale",
            "reseller.stale",
            "basket.stale"),
        bench.stale(asked));
    assertEquals(List.of("basket.sheetOld"), bench.keys(asked, Verdict.Outcome.WARN));
    bench.answers.reachable = true;
    assertEquals(List.of(), bench.stale(bench.checks().all(asked)));
  }

  @Test
  void anAcceptanceThatMicrosoftKnewLongAgoIsAskedForAgain() {
    bench.answers.accepted = true;
    NewTenantDraft known = bench.checks().all(ready.withTenant(TENANT));
    assertTrue(known.agreementKnown());
    bench.later(Duration.ofDays(2));
    assertTrue(bench.stale(known).contains("agreement.stale"));

    bench.answers.accepted = false;
    assertFalse(bench.checks().all(known).agreementKnown());
  }

  @Test
  void ourOwnAcceptanceIsNotSaidToHaveBeenThereBefore() {
    bench.acceptances.append(
        new AcceptanceEvent.LinkedToTenant(ready.id(), TENANT, "kestrel", bench.now));
    bench.answers.accepted = true;
    NewTenantDraft asked = bench.checks().agreement(ready.withTenant(TENANT));
    assertTrue(asked.agreementKnown());
    assertEquals(List.of("Confirmed", "LinkedToTenant"), bench.acceptances.kinds());
  }

  @Test
  @Tag("scenario-64")
  void liveRulesOfACountryHoldAfterARestartAndOffline() {
    bench.answers.reachable = false;
    assertTrue(bench.countries().rules(new CountryCode("NL")).live());
    assertFalse(bench.countries().rules(new CountryCode("DE")).live());
  }

  @Test
  @Tag("scenario-17")
  void thePartnersOwnAddressIsRefusedForCompanyAndSignatory() {
    for (String email : List.of("desk@northgate.example", "desk@northgate.onmicrosoft.com")) {
      NewTenantDraft draft =
          ready
              .withCompany(DraftBench.COMPANY.withContact(withEmail(email)))
              .withAgreement(
                  ready.agreement().withSignatory(new Signatory("Noor", "Visser", email, "")));
      assertEquals(List.of("email.partner", "email.partner"), bench.blocks(draft));
    }
  }

  @Test
  @Tag("scenario-17")
  void whileNobodyKnowsWhoThePartnerIsNoAddressPasses() {
    bench.partner = Optional.empty();
    bench.answers.reachable = false;
    NewTenantDraft offline = bench.checks().company(ready);
    assertEquals(List.of("email.partnerUnknown"), bench.stale(offline));
    bench.answers.reachable = true;
    assertEquals(List.of(), bench.stale(bench.checks().company(offline)));
  }

  private static ContactPerson withEmail(String email) {
    ContactPerson contact = DraftBench.COMPANY.contact();
    return new ContactPerson(contact.firstName(), contact.lastName(), email, contact.phone());
  }

  @Test
  void anotherAddressNeedsAnotherWordThatItIsRight() {
    bench.answers.address = AddressCheck.Verdict.NOT_FOUND;
    NewTenantDraft attested = bench.checks().all(ready).withConsent(Consent.ADDRESS_IS_RIGHT, true);
    assertEquals(List.of(), bench.blocks(attested));
    assertTrue(
        attested
            .withCompany(attested.company().withName("Merlin"))
            .consentsTo(Consent.ADDRESS_IS_RIGHT));

    Address other = attested.company().address().withLine1("Damrak 13");
    NewTenantDraft moved = attested.withCompany(attested.company().withAddress(other));
    assertEquals(List.of("address.notFound"), bench.blocks(bench.checks().all(moved)));
  }

  @Test
  void aFirstLineThatCannotBeRightBlocksThoughNobodyAsked() {
    for (String line : List.of("", "x".repeat(300))) {
      Address address = ready.company().address().withLine1(line);
      NewTenantDraft draft = ready.withCompany(ready.company().withAddress(address));
      assertEquals(1, bench.blocks(draft).size(), line);
      assertThrows(IllegalArgumentException.class, () -> plan(draft));
    }
  }

  @Test
  void aTenantNeedsALanguage() {
    assertEquals(List.of("company.culture.empty"), bench.blocks(ready.withCulture("")));
  }

  @Test
  void nothingIsSaidOfWhatTheCountryDoesNotAskFor() {
    assertFalse(bench.passed(ready).contains(Verdict.Rule.REGISTRATION_NUMBER));
    assertTrue(bench.passed(ready).contains(Verdict.Rule.POSTAL_CODE));
  }

  @Test
  @Tag("scenario-74")
  void aDirectBillPartnerSellsByItselfWhateverTheDraftNames() {
    bench.answers.partnerAgreement = PartnerAgreement.Status.UNSIGNED;
    NewTenantDraft unsigned = bench.checks().all(ready);
    assertEquals(List.of("reseller.unsigned"), bench.blocks(unsigned));

    bench.program = PartnerProgram.DIRECT_BILL;
    assertEquals(List.of("agreement.notRecorded"), bench.blocks(unsigned));
    NewTenantDraft confirmed = bench.checks().agreement(unsigned);
    assertEquals(List.of(), bench.blocks(confirmed));
    assertFalse(bench.passed(confirmed).contains(Verdict.Rule.SELLER));
    OrderPlan plan = plan(confirmed);
    assertEquals(Optional.empty(), plan.reseller());
    assertTrue(
        plan.calls().stream()
            .map(PlannedCall::intent)
            .noneMatch(
                intent -> intent instanceof Intent.CreateCart cart && cart.mpnId().isPresent()));
  }

  @Test
  void theSignatoryIsRecordedAsItIsChecked() {
    Signatory typed = new Signatory(" Noor ", "de \t Visser", "noor@kestrel.example ", "");
    NewTenantDraft draft =
        bench.checks().agreement(ready.withAgreement(DraftBench.accepted().withSignatory(typed)));
    Signatory tidy = new Signatory("Noor", "de Visser", "noor@kestrel.example", "");
    assertEquals(tidy, draft.agreement().signatory());
    assertEquals(tidy, draft.agreement().recorded().orElseThrow().signatory());
    assertEquals(List.of(), bench.blocks(draft));
  }

  private OrderPlan plan(NewTenantDraft draft) {
    return new OrderPlanner(new InMemoryJournal(new Power()), UUID::randomUUID, "sam", "sandbox")
        .plan(draft, bench.rules());
  }
}
