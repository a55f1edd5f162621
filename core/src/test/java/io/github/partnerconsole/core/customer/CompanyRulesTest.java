package io.github.partnerconsole.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.core.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyRulesTest {

  private static final Company GOOD =
      new Company(
          "Brightwater Vet B.V.",
          "",
          new Address(new CountryCode("NL"), "Singel 1", "", "Amsterdam", "", "1017 AB"),
          new ContactPerson("Anna", "de Vries", "anna@brightwater.example", "+31 20 555 0143"));

  @Test
  void aGoodCompanyHasNoFindings() {
    assertEquals(List.of(), check(GOOD, "NL"));
  }

  @Test
  void anEmptyFormNamesAllThatIsMissing() {
    List<String> findings = Rules.brief(check(Company.BLANK, ""));
    assertEquals(
        List.of(
            "BLOCK company.name.empty",
            "BLOCK address.country.empty",
            "BLOCK address.line1.empty",
            "BLOCK address.city.empty",
            "BLOCK personName.noFirst",
            "BLOCK personName.noLast",
            "BLOCK email.empty"),
        findings);
  }

  @Test
  void aCountryThatMicrosoftDoesNotListBlocks() {
    Company elsewhere = GOOD.withAddress(GOOD.address().withCountry(new CountryCode("ZZ")));
    assertEquals(List.of("BLOCK address.country.unknown"), Rules.brief(check(elsewhere, "ZZ")));
  }

  @Test
  void linesOfTheAddressAreLimited() {
    Address longLines = GOOD.address().withLine1("x".repeat(201)).withLine2("x".repeat(200));
    List<Finding> findings = check(GOOD.withAddress(longLines), "NL");
    assertEquals(List.of("BLOCK address.line.long"), Rules.brief(findings));
    assertEquals(Address.LINE_1, findings.getFirst().field());
    assertEquals(List.of(201, 200), findings.getFirst().args());
  }

  @Test
  void normalisingShowsWhatChanged() {
    Company typed =
        GOOD.withName(" Brightwater   Vet B.V. ")
            .withAddress(GOOD.address().withPostalCode("1017ab"));
    Company normalised = CompanyNormaliser.normalise(typed, Rules.of("NL"));
    assertEquals(GOOD, normalised);
    assertEquals(
        List.of(Finding.note("text.normalised", Address.POSTAL_CODE, "1017 AB", "1017ab")),
        CompanyNormaliser.notes(typed, normalised));
  }

  @Test
  void blanksAroundATextAreNoChangeWorthANote() {
    Company typed = GOOD.withAddress(GOOD.address().withPostalCode(" 1017 AB "));
    assertEquals(List.of(), CompanyNormaliser.notes(typed, GOOD));
  }

  @Test
  void onlyWhatTheCountryAsksForIsKept() {
    Company typed =
        GOOD.withRegistrationNumber("12345").withAddress(GOOD.address().withState("Zeeland"));
    assertEquals(GOOD, CompanyNormaliser.onlyWhatIsAsked(typed, Rules.of("NL")));
    Address emirates = typed.address().withCountry(new CountryCode("AE")).withState("DU");
    assertEquals(
        typed.withAddress(emirates.withPostalCode("")),
        CompanyNormaliser.onlyWhatIsAsked(typed.withAddress(emirates), Rules.of("AE")));
  }

  private static List<Finding> check(Company company, String iso2) {
    return CompanyRules.check(company, Rules.of(iso2), List.of("fabrikam.com"));
  }
}
