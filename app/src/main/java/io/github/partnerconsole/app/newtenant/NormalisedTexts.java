package io.github.partnerconsole.app.newtenant;

import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.CompanyNormaliser;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.customer.CountryRules;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What was brought into its usual form when it was left, and what the user took back. */
final class NormalisedTexts {

  private static final List<Part> PARTS =
      List.of(
          inAddress(Address.POSTAL_CODE, Address::postalCode, Address::withPostalCode),
          inAddress(Address.STATE, Address::state, Address::withState),
          new Part(
              Company.REGISTRATION_NUMBER,
              Company::registrationNumber,
              Company::withRegistrationNumber),
          new Part(
              ContactPerson.PHONE,
              company -> company.contact().phone(),
              (company, phone) -> company.withContact(company.contact().withPhone(phone))));

  private final Map<Field, Finding> notes = new HashMap<>();
  private final Map<Field, String> takenBack = new HashMap<>();

  /** A text of the company that has a usual form. */
  private record Part(
      Field field, Function<Company, String> read, BiFunction<Company, String, Company> write) {

    String of(Company company) {
      return read.apply(company);
    }
  }

  private static Part inAddress(
      Field field, Function<Address, String> read, BiFunction<Address, String, Address> write) {
    return new Part(
        field,
        company -> read.apply(company.address()),
        (company, text) -> company.withAddress(write.apply(company.address(), text)));
  }

  /** The fields that may have a note. */
  static List<Field> fields() {
    return PARTS.stream().map(Part::field).toList();
  }

  /**
   * The company in its usual form, but for what the user took back; keeps a note of each change.
   */
  Company normalise(Company typed, CountryRules rules) {
    Company usual = CompanyNormaliser.normalise(typed, rules);
    for (Part part : PARTS) {
      if (part.of(typed).strip().equals(takenBack.get(part.field()))) {
        usual = part.write().apply(usual, part.of(typed));
      }
    }
    CompanyNormaliser.notes(typed, usual).forEach(note -> notes.put(note.field(), note));
    return usual;
  }

  /** The note about a field, for as long as the field is as the note says. */
  Optional<Finding> note(Field field, Company now) {
    return Optional.ofNullable(notes.get(field))
        .filter(note -> part(field).of(now).equals(note.args().getFirst()));
  }

  /** The company with the field as it was typed, which stays so. */
  Company undo(Field field, Company now) {
    Finding note = notes.remove(field);
    if (note == null) {
      return now;
    }
    String typed = note.args().getLast().toString();
    takenBack.put(field, typed);
    return part(field).write().apply(now, typed);
  }

  private static Part part(Field field) {
    return PARTS.stream().filter(part -> part.field().equals(field)).findFirst().orElseThrow();
  }
}
