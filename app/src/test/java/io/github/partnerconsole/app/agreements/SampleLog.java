package io.github.partnerconsole.app.agreements;

import io.github.partnerconsole.app.sample.SampleJournal;
import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.agreement.AcceptanceEntry;
import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import io.github.partnerconsole.core.agreement.AcceptanceLog;
import io.github.partnerconsole.core.agreement.Confirmation;
import io.github.partnerconsole.core.agreement.LogVerdict;
import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.customer.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A log whose verdict is given. */
final class SampleLog implements AcceptanceLog {
  private final List<AcceptanceEntry> entries = new ArrayList<>();
  private final LogVerdict verdict;

  SampleLog(LogVerdict verdict) {
    this.verdict = verdict;
  }

  /** Four entries: two acceptances, a link, and one that Microsoft had before. */
  static SampleLog filled(LogVerdict verdict) {
    SampleLog log = new SampleLog(verdict);
    Instant at = SampleJournal.NOW.minusSeconds(90_000);
    log.append(confirmed(1, "Harbourline Logistics", Confirmation.RESELLER_CONFIRMS, at));
    log.append(
        new AcceptanceEvent.LinkedToTenant(
            new UUID(0, 1),
            new TenantId("0d5f6f3e-8f0a-4a52-9a7e-3f1f0b7c1a11"),
            "harbourline.onmicrosoft.com",
            at.plusSeconds(200)));
    log.append(
        confirmed(
            2,
            "Ostrava & Lindqvist Maschinenbaugesellschaft mit beschränkter Haftung",
            Confirmation.CUSTOMER_ACCEPTED,
            SampleJournal.NOW.minusSeconds(700)));
    log.append(
        new AcceptanceEvent.AlreadyAccepted(
            new UUID(0, 3),
            new TenantId("7c9e6679-7425-40de-944b-e07fc1f90ae7"),
            SampleJournal.NOW.minusSeconds(60)));
    return log;
  }

  private static AcceptanceEvent confirmed(int id, String company, Confirmation how, Instant at) {
    Acceptance acceptance =
        new Acceptance(
            new Signatory("Noor", "de Wit", "noor.dewit@example.org", ""),
            LocalDate.of(2026, 11, 22),
            at,
            "998b88de-aa99-4388-a42c-1b3517d49490",
            "nl-NL",
            "NL",
            how,
            "m.visser",
            at);
    return new AcceptanceEvent.Confirmed(new UUID(0, id), company, acceptance, at);
  }

  @Override
  public AcceptanceEntry append(AcceptanceEvent event) {
    AcceptanceEntry entry =
        new AcceptanceEntry(entries.size() + 1, event, "0f".repeat(32), "3a".repeat(32));
    entries.add(entry);
    return entry;
  }

  @Override
  public List<AcceptanceEntry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public LogVerdict verify() {
    return verdict;
  }
}
