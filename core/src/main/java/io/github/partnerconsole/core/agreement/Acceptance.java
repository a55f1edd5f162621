package io.github.partnerconsole.core.agreement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One acceptance of the Microsoft Customer Agreement, as it is confirmed to Microsoft and logged.
 *
 * @param agreedOn the day in the recorder's time zone
 * @param agreedAt the moment sent to Microsoft, never in the future
 * @param language BCP 47 tag of the text that was shown
 * @param country ISO 3166-1 alpha-2 of the text that was shown
 * @param recordedBy the operating system's user who recorded it
 * @param recordedAt when it was recorded here
 */
public record Acceptance(
    Signatory signatory,
    LocalDate agreedOn,
    Instant agreedAt,
    String templateId,
    String language,
    String country,
    Confirmation confirmation,
    String recordedBy,
    Instant recordedAt) {}
