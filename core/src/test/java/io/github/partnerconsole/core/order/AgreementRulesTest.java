package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.agreement.Confirmation;
import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.finding.Finding;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementRulesTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final List<String> OFFERED = List.of("nl-NL", "en-US");
  private static final Signatory NOOR = new Signatory("Noor", "Visser", "n@kestrel.example", "");

  private static final Company COMPANY =
      Company.BLANK.withName("Kestrel Bakery").withAddress(in("NL"));

  private static AgreementForm form(String date) {
    return AgreementForm.BLANK
        .withSignatory(NOOR)
        .withTypedDate(date)
        .withLanguage("nl-NL")
        .withDeclared(true);
  }

  private static List<String> keys(AgreementForm form) {
    return AgreementRules.check(form, OFFERED, TODAY).stream().map(Finding::key).toList();
  }

  @ParameterizedTest
  @Tag("scenario-52")
  @CsvSource({
    "2026-11-24, agreement.date.future",
    "2027-01-01, agreement.date.future",
    "2026-02-30, agreement.date.notADate",
    "yesterday, agreement.date.notADate",
    "23-11-2026, agreement.date.notADate",
    "'', agreement.date.empty"
  })
  void aDayThatIsNotYetOrNoneIsRefused(String typed, String key) {
    assertEquals(List.of(key), keys(form(typed)));
  }

  @ParameterizedTest
  @Tag("scenario-52")
  @CsvSource({"2026-11-23", "2026-11-22", "' 2026-11-23 '", "2024-02-29"})
  void todayAndAnyDayBeforeAreTaken(String typed) {
    assertEquals(List.of(), keys(form(typed)));
  }

  @Test
  @Tag("scenario-52")
  void todayIsTheUsersAndNotGreenwichs() {
    Instant lateInUtc = Instant.parse("2026-11-23T23:30:00Z");
    OrderFacts inTokyo =
        new OrderFacts(
            null, null, null, null, InstantSource.fixed(lateInUtc), ZoneId.of("Asia/Tokyo"));
    assertEquals(LocalDate.parse("2026-11-24"), inTokyo.today());
    assertEquals(List.of(), AgreementRules.check(form("2026-11-24"), OFFERED, inTokyo.today()));
  }

  @Test
  void aDeclarationThatWasNotMadeForbidsToGoOn() {
    AgreementForm undeclared = form("2026-11-23").withDeclared(false);
    assertEquals(List.of("agreement.declared.empty"), keys(undeclared));
  }

  @Test
  void aLanguageThatTheCountryDoesNotOfferForbidsToGoOn() {
    assertEquals(
        List.of("agreement.language.notOffered"), keys(form("2026-11-23").withLanguage("de-DE")));
    assertEquals(List.of(), AgreementRules.check(form("2026-11-23"), List.of(), TODAY));
  }

  private static NewTenantDraft recorded() {
    Acceptance logged =
        new Acceptance(
            NOOR,
            TODAY,
            Instant.EPOCH,
            "template",
            "nl-NL",
            "NL",
            Confirmation.CUSTOMER_ACCEPTED,
            "user",
            Instant.EPOCH);
    return NewTenantDraft.blank(new UUID(0, 1), Instant.EPOCH)
        .withCompany(COMPANY)
        .withAgreement(form("2026-11-23").withRecorded(logged, COMPANY.name()));
  }

  @Test
  void aFormThatWasChangedAfterItsAcceptanceWasLoggedNeedsAnother() {
    NewTenantDraft same = recorded();
    AgreementForm form = same.agreement();
    assertTrue(isRecorded(same));
    assertTrue(isRecorded(same.withAgreement(form.withSignatory(NOOR.withLastName(" Visser ")))));
    assertFalse(isRecorded(same.withAgreement(form.withLanguage("en-US"))));
    assertFalse(isRecorded(same.withAgreement(form.withTypedDate("2026-11-22"))));
    assertFalse(isRecorded(same.withAgreement(form.withSignatory(NOOR.withLastName("Visscher")))));
  }

  @Test
  void anAcceptanceOfAnotherCompanyOrCountryOrWordIsAnother() {
    NewTenantDraft same = recorded();
    assertFalse(isRecorded(same.withCompany(COMPANY.withName("Merlin Bakery"))));
    assertFalse(isRecorded(same.withCompany(COMPANY.withAddress(in("BE")))));
    assertFalse(AgreementRules.isRecorded(same, Confirmation.RESELLER_CONFIRMS));
  }

  @Test
  void whatWasDeclaredForAnotherCompanyOrByAnotherSellerIsNotDeclared() {
    NewTenantDraft same = recorded();
    assertTrue(same.withCompany(COMPANY.withName("Kestrel Bakery ")).agreement().declared());
    assertTrue(same.withSeller(new Seller.Ourselves()).agreement().declared());
    assertFalse(same.withCompany(COMPANY.withName("Merlin Bakery")).agreement().declared());
    assertFalse(same.withCompany(COMPANY.withAddress(in("BE"))).agreement().declared());
    assertFalse(same.withSeller(new Seller.Reseller(Plans.RESELLER)).agreement().declared());
  }

  private static boolean isRecorded(NewTenantDraft draft) {
    return AgreementRules.isRecorded(draft, Confirmation.CUSTOMER_ACCEPTED);
  }

  private static Address in(String iso2) {
    return Address.BLANK.withCountry(new CountryCode(iso2));
  }
}
