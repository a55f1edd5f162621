package io.github.partnerconsole.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.partnerconsole.core.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailRuleTest {

  @Tag("scenario-17")
  @ParameterizedTest
  @CsvSource({
    "anna@fabrikam.com, email.partner",
    "anna@FABRIKAM.com, email.partner",
    "anna@microsoft.com, email.microsoft",
    "anna@Microsoft.COM, email.microsoft",
    "client1@example.u, email.topLevel",
    "client1@example.42, email.topLevel",
    "client1, email.malformed",
    "client1@, email.malformed",
    "@example.com, email.malformed",
    "client1@example, email.malformed",
    "client 1@example.com, email.malformed",
    "client1@@example.com, email.malformed",
    "client1.@example.com, email.malformed",
    "client1@-example.com, email.malformed",
    "client1@example..com, email.malformed",
    "'client1@example.com;client2@example.com', email.malformed",
    "'', email.empty"
  })
  void isRefusedWithItsReason(String email, String key) {
    assertEquals(List.of("BLOCK " + key), Rules.brief(check(email)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna.devries@brightwatervet.example",
        "o'brien+orders@sub.example.co.uk",
        "anna@notfabrikam.com",
        "anna@mail.fabrikam.com",
        "anna@xn--mller-kva.de"
      })
  void isAccepted(String email) {
    assertEquals(List.of(), check(email));
  }

  @Test
  void lettersBeyondAsciiOnlyWarn() {
    assertEquals(List.of("WARN email.letters"), Rules.brief(check("info@müller.de")));
  }

  @Test
  void anUnknownPartnerDomainForbidsNothing() {
    assertEquals(List.of(), EmailRule.check("anna@fabrikam.com", ContactPerson.EMAIL, List.of()));
  }

  @Test
  void lengthsAreLimited() {
    assertEquals(
        List.of("BLOCK email.malformed"), Rules.brief(check("a".repeat(65) + "@example.com")));
    assertEquals(List.of("BLOCK email.long"), Rules.brief(check("a@" + "b".repeat(250) + ".com")));
  }

  @Test
  void everyDomainOfThePartnerIsItsOwn() {
    assertEquals(List.of("BLOCK email.partner"), Rules.brief(check("anna@fabrikam.com")));
    assertEquals(
        List.of("BLOCK email.partner"), Rules.brief(check("anna@Fabrikam.onmicrosoft.com")));
  }

  @Test
  void theOwnDomainIsNamedWithItsSource() {
    Finding finding = check("anna@fabrikam.com").getFirst();
    assertEquals(List.of("fabrikam.com"), finding.args());
    assertEquals(CustomerSources.NAMES, finding.source().orElseThrow());
  }

  private static List<Finding> check(String email) {
    return EmailRule.check(
        email, ContactPerson.EMAIL, List.of("fabrikam.onmicrosoft.com", "fabrikam.com"));
  }
}
