package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.customer.PostalCodePatterns.Verdict;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How postal codes look in one country.
 *
 * @param need whether an address needs one
 * @param forms how a code is usually written; empty where the country has no codes
 * @param official Microsoft's own pattern: it decides alone, where there is one and it can be used
 * @param others what everybody else says
 * @param knownExamples codes that somebody knows to be right
 */
record PostalCodeRule(
    Need need,
    List<PostalCodeForm> forms,
    Optional<Official> official,
    PostalCodePatterns others,
    List<String> knownExamples) {

  static final PostalCodeRule NOT_USED =
      new PostalCodeRule(
          Need.OPTIONAL, List.of(), Optional.empty(), PostalCodePatterns.NONE, List.of());

  /** Whether an address needs a postal code. */
  enum Need {
    REQUIRED,
    /** Sources disagree. */
    EXPECTED,
    OPTIONAL
  }

  /** A pattern that Microsoft prints, and where. */
  record Official(TextPattern pattern, Source source) {}

  PostalCodeRule {
    forms = List.copyOf(forms);
    knownExamples = List.copyOf(knownExamples);
  }

  /** The rule of our own table: a code is needed where no source accepts an address without one. */
  static PostalCodeRule of(
      List<PostalCodeForm> forms,
      Optional<Official> official,
      PostalCodePatterns others,
      List<String> examples) {
    Need need =
        switch (others.verdict("")) {
          case ACCEPTED -> Need.OPTIONAL;
          case REJECTED -> Need.REQUIRED;
          case DOUBTED -> Need.EXPECTED;
        };
    return new PostalCodeRule(need, forms, official, others, examples);
  }

  /**
   * The same rule where Microsoft's live words win. A pattern that cannot be used is passed over.
   */
  PostalCodeRule with(LiveCountryRules live) {
    String regex = live.postalCodeRegex();
    Optional<TextPattern> pattern =
        regex.isBlank() ? Optional.of(TextPattern.ANYTHING) : TextPattern.anchored(regex);
    Source source = CustomerSources.live(live);
    return new PostalCodeRule(
        live.postalCodeRequired() ? Need.REQUIRED : Need.OPTIONAL,
        forms,
        pattern.map(usable -> new Official(usable, source)).or(() -> official),
        others,
        knownExamples);
  }

  boolean isAsked() {
    return need != Need.OPTIONAL || !forms.isEmpty();
  }

  /** Codes that this rule accepts, to quote in a message; possibly none. */
  List<String> examples() {
    return knownExamples.stream().filter(code -> verdict(code) == Verdict.ACCEPTED).toList();
  }

  /** The code as the country writes it, or plain and in upper case where it is of no known form. */
  String normalise(String typed) {
    String plain = TypedText.plainUpper(typed);
    String compact = PostalCodeForm.compact(plain);
    String usual =
        forms.stream().flatMap(form -> form.write(compact).stream()).findFirst().orElse(plain);
    return Stream.of(usual, plain, compact)
        .filter(code -> verdict(code) == Verdict.ACCEPTED)
        .findFirst()
        .orElse(usual);
  }

  /** What is wrong with a normalised code: at most one finding. */
  List<Finding> check(String code) {
    if (!isAsked()) {
      return List.of();
    }
    return code.isEmpty() ? missing() : unlike(code);
  }

  private List<Finding> missing() {
    return switch (need) {
      case REQUIRED -> List.of(Finding.block("address.postalCode.empty", Address.POSTAL_CODE));
      case EXPECTED ->
          List.of(
              Finding.warn("address.postalCode.missing", Address.POSTAL_CODE)
                  .from(CustomerSources.POSTAL_CODES));
      case OPTIONAL -> List.of();
    };
  }

  private List<Finding> unlike(String code) {
    return switch (verdict(code)) {
      case ACCEPTED -> List.of();
      case REJECTED -> List.of(rejected(code).from(source(code)));
      case DOUBTED ->
          List.of(
              Finding.warn("address.postalCode.doubted", Address.POSTAL_CODE, code)
                  .from(source(code)));
    };
  }

  private Finding rejected(String code) {
    String examples = String.join(", ", examples());
    return examples.isEmpty()
        ? Finding.block("address.postalCode.refused", Address.POSTAL_CODE, code)
        : Finding.block("address.postalCode.pattern", Address.POSTAL_CODE, code, examples);
  }

  private Verdict verdict(String code) {
    return officialAnswer(code)
        .map(accepted -> accepted ? Verdict.ACCEPTED : Verdict.REJECTED)
        .orElseGet(() -> others.verdict(code));
  }

  private Source source(String code) {
    return officialAnswer(code)
        .flatMap(answer -> official.map(Official::source))
        .orElse(CustomerSources.POSTAL_CODES);
  }

  private Optional<Boolean> officialAnswer(String code) {
    return official.flatMap(rule -> rule.pattern().matches(code));
  }
}
