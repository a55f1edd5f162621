package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.agreement.Confirmation;
import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.finding.Finding;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementRulesTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final Signatory NOOR = new Signatory("Noor", "Visser", "n@kestrel.example", "");

  private static AgreementForm form(String date) {
    return new AgreementForm(NOOR, date, "nl-NL", true, Optional.empty());
  }

  private static List<String> keys(AgreementForm form) {
    return AgreementRules.check(form, TODAY).stream().map(Finding::key).toList();
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
    assertEquals(List.of(), AgreementRules.check(form("2026-11-24"), inTokyo.today()));
  }

  @Test
  void aDeclarationThatWasNotMadeForbidsToGoOn() {
    AgreementForm undeclared = form("2026-11-23").withDeclared(false);
    assertEquals(List.of("agreement.declared.empty"), keys(undeclared));
  }

  @Test
  void aFormThatWasChangedAfterItsAcceptanceWasLoggedNeedsAnother() {
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
    AgreementForm same = form("2026-11-23").withRecorded(logged);
    assertTrue(AgreementRules.isRecorded(same));
    assertFalse(AgreementRules.isRecorded(same.withLanguage("en-US")));
    assertFalse(AgreementRules.isRecorded(same.withTypedDate("2026-11-22")));
    assertFalse(AgreementRules.isRecorded(same.withSignatory(NOOR.withLastName("Visscher"))));
  }
}
