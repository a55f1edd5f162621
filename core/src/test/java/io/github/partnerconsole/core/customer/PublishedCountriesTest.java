package io.github.partnerconsole.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.partnerconsole.core.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares our table with a list of what others publish; runs only where that list is there. */
class PublishedCountriesTest {

  private static final Path LIST =
      Path.of(System.getProperty("shared.dir", "../../shared"), "contract", "countries.json");

  private final Random random = new Random(248);

  @Test
  void everyTerritoryIsInTheTableWithTheSameFacts() {
    for (JsonNode published : published()) {
      CountryRules rules = Rules.of(published.get("iso2").asString());
      assertEquals(texts(published.get("supportedCultures")), rules.cultures());
      assertEquals(texts(published.get("mcaLanguages")), rules.agreementLanguages());
      assertEquals(texts(published.get("cspCurrency")), rules.market().currencies());
      assertEquals(published.get("postalCodeUsed").asBoolean(), rules.asksPostalCode());
      assertEquals(
          published.get("organizationRegistrationNumberRequired").asBoolean(),
          rules.asksRegistrationNumber());
      assertEquals(published.get("phoneNumberRequired").asBoolean(), rules.phone().expected());
    }
  }

  @Test
  void noCodeOfTheSuggestedPatternIsBlocked() {
    for (JsonNode published : published()) {
      PostalCodeRule rule = Rules.of(published.get("iso2").asString()).postalCode();
      String stripped = published.path("suggestedStripCharacters").asString("");
      Stream.concat(rule.knownExamples().stream(), Stream.generate(() -> anyCode(rule)).limit(200))
          .filter(code -> rule.isAsked())
          .filter(
              code -> matches(published.get("suggestedRegex").asString(), strip(code, stripped)))
          .forEach(
              code -> assertFalse(Finding.anyBlocks(rule.check(code)), () -> published + code));
    }
  }

  @Test
  void ourPatternsJudgeLikeThePublishedOnes() {
    for (JsonNode published : published()) {
      PostalCodeRule rule = Rules.of(published.get("iso2").asString()).postalCode();
      for (int round = 0; round < 200; round++) {
        String code = rule.normalise(anyCode(rule));
        assertEquals(
            publishedAnswers(published, code),
            ownAnswers(rule, code),
            () -> published.get("iso2") + " " + code);
      }
    }
  }

  private static long publishedAnswers(JsonNode published, String code) {
    return published
        .get("postalCode")
        .valueStream()
        .filter(source -> !source.get("authority").asString().equals("microsoft-sample"))
        .filter(source ->
            matches(
                source.get("regex").asString(),
                strip(code, source.path("redundantCharacters").asString(""))))
        .count();
  }

  private static long ownAnswers(PostalCodeRule rule, String code) {
    return accepting(rule.others().written(), code)
        + accepting(rule.others().compact(), PostalCodeForm.compact(code));
  }

  private static long accepting(List<TextPattern> patterns, String code) {
    return patterns.stream().filter(pattern -> pattern.matches(code).orElseThrow()).count();
  }

  private String anyCode(PostalCodeRule rule) {
    List<PostalCodeForm> forms = rule.forms();
    String mask = forms.isEmpty() ? "#####" : forms.get(random.nextInt(forms.size())).mask();
    StringBuilder code = new StringBuilder();
    mask.chars().map(this::fill).forEach(code::appendCodePoint);
    return code.toString();
  }

  private int fill(int slot) {
    return switch (slot) {
      case '#' -> '0' + random.nextInt(10);
      case '@' -> 'A' + random.nextInt(26);
      case '*' -> "0123456789ACDEFHKNPRTVWXY".codePointAt(random.nextInt(25));
      default -> slot;
    };
  }

  private static boolean matches(String regex, String code) {
    Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    return regex.startsWith("^") ? pattern.matcher(code).find() : pattern.matcher(code).matches();
  }

  private static String strip(String code, String characters) {
    StringBuilder rest = new StringBuilder();
    code.chars().filter(c -> characters.indexOf(c) < 0).forEach(c -> rest.append((char) c));
    return rest.toString();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.valueStream().map(JsonNode::asString).forEach(texts::add);
    return texts;
  }

  private static List<JsonNode> published() {
    assumeTrue(Files.exists(LIST), "no published list of countries beside the project");
    return JsonMapper.shared().readTree(LIST).get("countries").valueStream().toList();
  }
}
