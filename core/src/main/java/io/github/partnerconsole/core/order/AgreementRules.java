package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.agreement.Confirmation;
import io.github.partnerconsole.core.customer.TypedText;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Source;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the acceptance of the customer agreement is told completely and can be true. */
final class AgreementRules {

  private static final Source CONFIRMATION =
      Source.of("Partner Center, Confirm customer acceptance of the agreement", "2023-10-23");

  private static final Source LANGUAGES =
      Source.of("Partner Center, countries and languages of the customer agreement", "2023-10-23");

  private AgreementRules() {}

  /**
   * Checks the form.
   *
   * @param languages in which Microsoft offers the text; none where that is not known
   * @param today in the user's time zone: an acceptance of today is one of today there
   */
  static List<Finding> check(AgreementForm form, List<String> languages, LocalDate today) {
    List<Finding> findings = new ArrayList<>(checkDate(form.typedDate(), today));
    if (form.language().isBlank()) {
      findings.add(Finding.block("agreement.language.empty", AgreementForm.LANGUAGE));
    } else if (!languages.isEmpty() && !languages.contains(form.language())) {
      findings.add(
          Finding.block("agreement.language.notOffered", AgreementForm.LANGUAGE).from(LANGUAGES));
    }
    if (!form.declared()) {
      findings.add(
          Finding.block("agreement.declared.empty", AgreementForm.DECLARED).from(CONFIRMATION));
    }
    return findings;
  }

  private static List<Finding> checkDate(String typed, LocalDate today) {
    if (typed.isBlank()) {
      return List.of(Finding.block("agreement.date.empty", AgreementForm.DATE));
    }
    return date(typed)
        .map(day -> checkDay(day, today))
        .orElseGet(
            () -> List.of(Finding.block("agreement.date.notADate", AgreementForm.DATE, typed)));
  }

  private static List<Finding> checkDay(LocalDate day, LocalDate today) {
    return day.isAfter(today)
        ? List.of(
            Finding.block("agreement.date.future", AgreementForm.DATE, day).from(CONFIRMATION))
        : List.of();
  }

  /** The day that was typed, as ISO text such as {@code 2026-11-23}; absent where it is none. */
  static Optional<LocalDate> date(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether what is in the log still says what the draft says.
   *
   * @param how who says it, as things are now
   */
  static boolean isRecorded(NewTenantDraft draft, Confirmation how) {
    AgreementForm form = draft.agreement();
    return form.recordedFor().equals(Optional.of(TypedText.tidy(draft.company().name())))
        && form.recorded()
            .filter(acceptance -> says(acceptance, form))
            .filter(acceptance -> acceptance.confirmation() == how)
            .filter(acceptance -> acceptance.country().equals(countryOf(draft)))
            .isPresent();
  }

  private static String countryOf(NewTenantDraft draft) {
    return draft.company().address().country().iso2();
  }

  private static boolean says(Acceptance acceptance, AgreementForm form) {
    return acceptance.signatory().equals(form.signatory().tidy())
        && acceptance.language().equals(form.language())
        && date(form.typedDate()).equals(Optional.of(acceptance.agreedOn()));
  }
}
