package io.github.partnerconsole.app.agreements;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.agreement.AcceptanceEntry;
import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import io.github.partnerconsole.core.agreement.Confirmation;
import io.github.partnerconsole.core.customer.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An entry of the log with what other entries of the same draft say.
 *
 * @param company of the draft; empty where the log does not name it
 * @param acceptance the one that the entry records; absent where it records none
 */
record LogRow(AcceptanceEntry entry, String company, Optional<Acceptance> acceptance) {

  /** The rows of a log, the newest first. */
  static List<LogRow> of(List<AcceptanceEntry> log) {
    Map<UUID, String> companies = new HashMap<>();
    return log.stream().map(entry -> row(entry, companies)).toList().reversed();
  }

  private static LogRow row(AcceptanceEntry entry, Map<UUID, String> companies) {
    if (entry.event() instanceof AcceptanceEvent.Confirmed confirmed) {
      companies.put(confirmed.draftId(), confirmed.companyName());
      return new LogRow(entry, confirmed.companyName(), Optional.of(confirmed.acceptance()));
    }
    String company = companies.getOrDefault(entry.event().draftId(), "");
    return new LogRow(entry, company, Optional.empty());
  }

  /** What happened, in words that claim no more than was said. */
  String how() {
    return switch (entry.event()) {
      case AcceptanceEvent.Confirmed confirmed ->
          Texts.of(Confirmation.class, confirmed.acceptance().confirmation());
      case AcceptanceEvent.LinkedToTenant _ -> text("agreements.linked");
      case AcceptanceEvent.AlreadyAccepted _ -> text("agreements.before");
    };
  }

  Optional<TenantId> tenant() {
    return switch (entry.event()) {
      case AcceptanceEvent.Confirmed _ -> Optional.empty();
      case AcceptanceEvent.LinkedToTenant linked -> Optional.of(linked.tenant());
      case AcceptanceEvent.AlreadyAccepted before -> Optional.of(before.tenant());
    };
  }

  String domain() {
    return entry.event() instanceof AcceptanceEvent.LinkedToTenant linked ? linked.domain() : "";
  }

  /** The company, else whatever names the customer. */
  String customer() {
    return company.isEmpty() ? tenant().map(TenantId::value).orElse("") : company;
  }

  String signatory() {
    return acceptance
        .map(Acceptance::signatory)
        .map(person -> (person.firstName() + " " + person.lastName()).strip())
        .orElse("");
  }

  /** Who accepted, else the domain, where the entry names one. */
  String person() {
    return acceptance.isPresent() ? signatory() : domain();
  }

  /** Which text was shown, in short. */
  String document() {
    return acceptance
        .map(known -> text("agreements.templateAndLanguage", known.language(), brief(known)))
        .orElse("");
  }

  private static String brief(Acceptance acceptance) {
    return acceptance.templateId().split("-", 2)[0];
  }

  String recordedBy() {
    return acceptance.map(Acceptance::recordedBy).orElse("");
  }

  /** Whether each of the words stands somewhere in it, in any case. */
  boolean has(String typed) {
    String all =
        Stream.of(
                Stream.of(customer(), signatory(), how(), domain(), recordedBy(), entry.hash()),
                tenant().stream().map(TenantId::value),
                acceptance.stream().map(known -> known.signatory().email()))
            .flatMap(part -> part)
            .reduce("", (one, other) -> one + "\n" + other)
            .toLowerCase(Locale.ROOT);
    return Stream.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
  }
}
