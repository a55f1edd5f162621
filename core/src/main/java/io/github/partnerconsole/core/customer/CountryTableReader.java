package io.github.partnerconsole.core.customer;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads {@code countries.csv} and {@code states.csv}. Several values in one cell stand between
 * bars; patterns describe the whole code, in any case of letters.
 */
final class CountryTableReader {

  /** All rules by country code, in the order of the codes. */
  Map<CountryCode, CountryRules> read() {
    Map<String, List<State>> states = readStates();
    Map<String, CountryRules> rules = new TreeMap<>();
    for (NamedCsvRecord line : lines("countries.csv")) {
      String iso2 = line.getField("iso2");
      rules.put(iso2, rules(line, states.getOrDefault(iso2, List.of())));
    }
    Map<CountryCode, CountryRules> byCode = new LinkedHashMap<>();
    rules.forEach((iso2, found) -> byCode.put(new CountryCode(iso2), found));
    return byCode;
  }

  private static Map<String, List<State>> readStates() {
    Map<String, List<State>> states = new TreeMap<>();
    for (NamedCsvRecord line : lines("states.csv")) {
      states
          .computeIfAbsent(line.getField("iso2"), iso2 -> new ArrayList<>())
          .add(new State(line.getField("value"), line.getField("name"), line.getField("also")));
    }
    return states;
  }

  private static CountryRules rules(NamedCsvRecord line, List<State> states) {
    boolean registration = line.getField("registration").equals("yes");
    return new CountryRules(
        new CountryCode(line.getField("iso2")),
        true,
        postalCode(line),
        state(line, states),
        true,
        RegistrationNumberRule.of(registration),
        PhoneRule.of(registration),
        values(line, "cultures"),
        values(line, "agreementLanguages"),
        new RegionalMarket(line.getField("market"), values(line, "currencies")),
        Optional.empty(),
        official(line) ? CustomerSources.UNITED_STATES : CustomerSources.POSTAL_CODES);
  }

  private static StateRule state(NamedCsvRecord line, List<State> states) {
    return switch (line.getField("states")) {
      case "sample" -> new StateRule(states, true, true, CustomerSources.UNITED_STATES);
      case "emirates" -> new StateRule(states, true, true, CustomerSources.EMIRATES);
      case "confirmed" -> new StateRule(states, true, true, CustomerSources.STATES);
      default -> new StateRule(states, !states.isEmpty(), false, CustomerSources.STATES);
    };
  }

  private static PostalCodeRule postalCode(NamedCsvRecord line) {
    List<PostalCodeForm> forms = values(line, "forms").stream().map(PostalCodeForm::new).toList();
    Optional<PostalCodeRule.Official> official =
        pattern(line, "microsoft").stream()
            .findFirst()
            .map(found -> new PostalCodeRule.Official(found, CustomerSources.UNITED_STATES));
    List<TextPattern> written = new ArrayList<>(pattern(line, "cldr"));
    written.addAll(pattern(line, "validator"));
    PostalCodePatterns others = new PostalCodePatterns(written, pattern(line, "codes"));
    return PostalCodeRule.of(forms, official, others, values(line, "examples"));
  }

  /** The one country whose rules Microsoft prints. */
  private static boolean official(NamedCsvRecord line) {
    return !line.getField("microsoft").isEmpty();
  }

  private static List<TextPattern> pattern(NamedCsvRecord line, String column) {
    String regex = line.getField(column);
    return regex.isEmpty() ? List.of() : List.of(TextPattern.whole(regex).orElseThrow());
  }

  private static List<String> values(NamedCsvRecord line, String column) {
    String cell = line.getField(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
  }

  private static List<NamedCsvRecord> lines(String resource) {
    InputStream table =
        Objects.requireNonNull(CountryTableReader.class.getResourceAsStream(resource), resource);
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .ofNamedCsvRecord(table, StandardCharsets.UTF_8)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
