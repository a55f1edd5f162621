package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Brings what was typed into the form that the country and Microsoft use. */
public final class CompanyNormaliser {

  private CompanyNormaliser() {}

  /** The company with every text in its usual form. Doing it twice changes nothing more. */
  public static Company normalise(Company typed, CountryRules rules) {
    return new Company(
        TypedText.tidy(typed.name()),
        TypedText.plain(typed.registrationNumber()),
        normalise(typed.address(), rules),
        normalise(typed.contact(), rules));
  }

  /** The company without the parts that its country does not ask for. */
  public static Company onlyWhatIsAsked(Company company, CountryRules rules) {
    Address address = company.address();
    return company
        .withRegistrationNumber(rules.asksRegistrationNumber() ? company.registrationNumber() : "")
        .withAddress(
            address
                .withState(rules.asksState() ? address.state() : "")
                .withPostalCode(rules.asksPostalCode() ? address.postalCode() : ""));
  }

  /** A note for each text whose change is more than blanks around it. */
  public static List<Finding> notes(Company typed, Company normalised) {
    Address before = typed.address();
    Address after = normalised.address();
    return Stream.of(
            note(Address.STATE, before.state(), after.state()),
            note(Address.POSTAL_CODE, before.postalCode(), after.postalCode()),
            note(
                Company.REGISTRATION_NUMBER,
                typed.registrationNumber(),
                normalised.registrationNumber()),
            note(ContactPerson.PHONE, typed.contact().phone(), normalised.contact().phone()))
        .flatMap(List::stream)
        .toList();
  }

  private static Address normalise(Address typed, CountryRules rules) {
    return new Address(
        typed.country(),
        TypedText.tidy(typed.line1()),
        TypedText.tidy(typed.line2()),
        TypedText.tidy(typed.city()),
        rules.state().normalise(typed.state()),
        rules.postalCode().normalise(typed.postalCode()));
  }

  private static ContactPerson normalise(ContactPerson typed, CountryRules rules) {
    return new ContactPerson(
        TypedText.tidy(typed.firstName()),
        TypedText.tidy(typed.lastName()),
        TypedText.tidy(typed.email()),
        rules.phone().normalise(typed.phone()));
  }

  private static List<Finding> note(Field field, String typed, String normalised) {
    return typed.strip().equals(normalised)
        ? List.of()
        : List.of(Finding.note("text.normalised", field, normalised, typed.strip()));
  }
}
