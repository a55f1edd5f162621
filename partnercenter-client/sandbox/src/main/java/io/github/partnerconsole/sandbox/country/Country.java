package io.github.partnerconsole.sandbox.country;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.partnerconsole.sandbox.table.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the sandbox demands of addresses and numbers in one country.
 *
 * @param region the CSP regional market that the country belongs to
 * @param postalCode a regular expression, or an empty text where postal codes are not used
 * @param registrationNumber a regular expression, or an empty text where none may be given
 */
public record Country(
    String iso2,
    String name,
    String region,
    List<String> cultures,
    List<String> states,
    String postalCode,
    String callingCode,
    String phone,
    String taxIdFormat,
    String taxIdSample,
    String vatId,
    String registrationNumber) {

  static Country of(NamedCsvRecord line) {
    return new Country(
        line.getField("iso2"),
        line.getField("name"),
        line.getField("region"),
        Table.words(line.getField("cultures")),
        Table.words(line.getField("states")),
        line.getField("postalCode"),
        line.getField("callingCode"),
        line.getField("phone"),
        line.getField("taxIdFormat"),
        line.getField("taxIdSample"),
        line.getField("vatId"),
        line.getField("registrationNumber"));
  }

  /** Languages of the cultures, each once. */
  public List<String> languages() {
    return cultures.stream().map(culture -> culture.split("-", -1)[0]).distinct().toList();
  }

  /** True where customers need a registration number and a phone number (create-a-customer). */
  public boolean needsRegistrationNumber() {
    return !registrationNumber.isEmpty();
  }

  public boolean usesPostalCodes() {
    return !postalCode.isEmpty();
  }

  public boolean acceptsPostalCode(String code) {
    return !usesPostalCodes() || Pattern.matches(postalCode, code);
  }

  public boolean acceptsPhone(String number) {
    return Pattern.matches(phone, number);
  }

  public boolean acceptsRegistrationNumber(String number) {
    return Pattern.matches(registrationNumber, number);
  }
}
