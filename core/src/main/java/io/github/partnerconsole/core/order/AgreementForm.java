package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.finding.Field;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user fills in about the acceptance of the customer agreement.
 *
 * @param typedDate the day of acceptance as typed, ISO or as the user's locale writes it
 * @param language BCP 47 tag of the text that the customer saw; empty while none is chosen
 * @param declared the user ticked that the customer accepted
 * @param recorded the acceptance once it is in the log; a later change of the form needs another
 * @param recordedFor the company's name in that entry of the log
 */
public record AgreementForm(
    Signatory signatory,
    String typedDate,
    String language,
    boolean declared,
    Optional<Acceptance> recorded,
    Optional<String> recordedFor) {

  public static final AgreementForm BLANK =
      new AgreementForm(Signatory.BLANK, "", "", false, Optional.empty(), Optional.empty());

  public static final Field DATE = new Field("agreement.date");
  public static final Field LANGUAGE = new Field("agreement.language");
  public static final Field DECLARED = new Field("agreement.declared");

  /** The day that was typed, where it is one. */
  public Optional<LocalDate> date() {
    return AgreementRules.date(typedDate);
  }

  public AgreementForm withSignatory(Signatory changed) {
    return new AgreementForm(changed, typedDate, language, declared, recorded, recordedFor);
  }

  public AgreementForm withTypedDate(String changed) {
    return new AgreementForm(signatory, changed, language, declared, recorded, recordedFor);
  }

  public AgreementForm withLanguage(String changed) {
    return new AgreementForm(signatory, typedDate, changed, declared, recorded, recordedFor);
  }

  public AgreementForm withDeclared(boolean changed) {
    return new AgreementForm(signatory, typedDate, language, changed, recorded, recordedFor);
  }

  public AgreementForm withRecorded(Acceptance acceptance, String companyName) {
    return new AgreementForm(
        signatory,
        typedDate,
        language,
        declared,
        Optional.of(acceptance),
        Optional.of(companyName));
  }
}
