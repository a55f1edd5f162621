package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.customer.CountryRules;
import io.github.partnerconsole.core.order.Knowledge;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.Verdict;
import io.github.partnerconsole.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the company stops an order before the tenant is claimed. */
class CompanyOfOrderTest {

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

  @ParameterizedTest
  @Tag("scenario-17")
  @CsvSource({
    "desk@aldermoor.example, email.partner",
    "noor@aldermoorcloud.onmicrosoft.com, email.partner",
    "noor@microsoft.com, email.microsoft",
    "client1@example.u, email.topLevel"
  })
  void aBadEmailIsRefusedBeforeTheDomainIsAskedForOrClaimed(String email, String key) {
    NewTenantDraft draft = trial.blank().withCompany(withEmail(email)).withCulture("nl-NL");
    NewTenantDraft asked = trial.checks().company(draft);
    assertTrue(trial.checks().rules().company(asked).stream().anyMatch(it -> it.key().equals(key)));
    assertTrue(trial.blocks(asked).contains(key));
    assertThrows(IllegalArgumentException.class, () -> trial.submit(asked));
    assertEquals(0, trial.received("HEAD", "/domains/"));
    assertEquals(List.of(), trial.writes());
  }

  private static Company withEmail(String email) {
    ContactPerson contact = Companies.DUTCH.contact();
    return Companies.DUTCH.withContact(
        new ContactPerson(contact.firstName(), contact.lastName(), email, contact.phone()));
  }

  @Test
  @Tag("scenario-22")
  void aPolishTaxNumberHasFiveToTwentyTwoCharacters() throws Exception {
    NewTenantDraft ready = trial.ready(Companies.POLISH);
    String key = "company.registrationNumber.length";
    assertEquals(List.of(key), trial.blocks(withNumber(ready, "1234")));
    assertEquals(List.of(key), trial.blocks(withNumber(ready, "9".repeat(23))));
    assertEquals(List.of(), trial.blocks(withNumber(ready, "9".repeat(22))));

    trial.place(ready);
    assertTrue(trial.sandbox().effects().domains().contains(Trial.DOMAIN));
  }

  private static NewTenantDraft withNumber(NewTenantDraft draft, String number) {
    return draft.withCompany(draft.company().withRegistrationNumber(number));
  }

  @Test
  @Tag("scenario-64")
  void microsoftsLiveRulesOfGermanyTakeThePlaceOfOursAndHoldAfterARestartOffline()
      throws Exception {
    NewTenantDraft typed = trial.blank().withCompany(Companies.GERMAN);
    CountryRules table = trial.checks().rules().country(typed);
    assertFalse(table.live());
    assertEquals(Knowledge.Origin.COUNTRY_TABLE, originOfPostalCode(typed));

    NewTenantDraft draft = trial.ready(Companies.GERMAN);
    assertTrue(trial.checks().rules().country(draft).live());
    assertEquals(List.of(), trial.blocks(draft));

    trial.close();
    trial = Trial.open(folder, SandboxOptions.inMemory());
    trial.sandbox().close();
    assertTrue(trial.checks().rules().country(draft).live());
    assertFalse(table.source().equals(trial.checks().rules().country(draft).source()));
    assertEquals(Knowledge.Origin.MICROSOFT_COUNTRY_RULES, originOfPostalCode(draft));
  }

  private Knowledge.Origin originOfPostalCode(NewTenantDraft draft) {
    return trial.preFlight(draft).stream()
        .filter(verdict -> verdict.rule() == Verdict.Rule.POSTAL_CODE)
        .findFirst()
        .orElseThrow()
        .knowledge()
        .origin();
  }

  @ParameterizedTest
  @Tag("scenario-37")
  @CsvSource({
    "301, quantity.aboveMaximum",
    "0, quantity.zero",
    "-1, quantity.notWhole",
    "1.5, quantity.notWhole",
    "10e3, quantity.notWhole"
  })
  void moreSeatsThanThePlanAllowsOrNoNumberIsRefused(String typed, String key) throws Exception {
    NewTenantDraft ready = trial.ready();
    assertEquals(List.of(key), trial.blocks(withSeats(ready, typed)));
    assertThrows(IllegalArgumentException.class, () -> trial.submit(withSeats(ready, typed)));
    assertEquals(List.of(), trial.writes());
  }

  @Test
  @Tag("scenario-37")
  void asManySeatsAsThePlanAllowsAreOrdered() throws Exception {
    trial.place(withSeats(trial.ready(), "300"));
    assertTrue(trial.sandbox().effects().domains().contains(Trial.DOMAIN));
  }

  private NewTenantDraft withSeats(NewTenantDraft draft, String typed) {
    return draft.withLines(List.of(trial.line(new Market("NL"), BillingPlan.MONTHLY, typed)));
  }
}
