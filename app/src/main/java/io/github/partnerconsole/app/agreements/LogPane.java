package io.github.partnerconsole.app.agreements;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.CopyRow;
import io.github.partnerconsole.app.ui.DetailPane;
import io.github.partnerconsole.app.ui.KeyValues;
import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.agreement.AcceptanceEntry;
import io.github.partnerconsole.core.agreement.Signatory;
import io.github.partnerconsole.core.customer.TenantId;
import java.util.function.Consumer;

/**
 * Draws one entry of the log with all that it holds.
 *
 * @param copy puts text on the clipboard
 */
record LogPane(Ages ages, Consumer<String> copy) {

  DetailPane of(LogRow row) {
    KeyValues event = new KeyValues();
    event.add(text("agreements.recorded"), ages.exact(row.entry().event().at()));
    row.acceptance().ifPresent(acceptance -> addAcceptance(event, acceptance));
    optional(event, text("agreements.domain"), row.domain());
    row.tenant().map(TenantId::value).ifPresent(id -> id(event, text("agreements.tenant"), id));
    id(event, text("agreements.draft"), row.entry().event().draftId().toString());
    return new DetailPane(row.customer(), row.how(), event, chain(row.entry()));
  }

  private void addAcceptance(KeyValues facts, Acceptance acceptance) {
    Signatory person = acceptance.signatory();
    facts.add(text("agreements.firstName"), person.firstName());
    facts.add(text("agreements.lastName"), person.lastName());
    facts.add(text("agreements.email"), person.email());
    optional(facts, text("agreements.phone"), person.phone());
    facts.add(text("agreements.agreedOn"), Ages.date(acceptance.agreedOn()));
    facts.add(text("agreements.sentAs"), acceptance.agreedAt().toString());
    facts.add(text("agreements.language"), acceptance.language());
    facts.add(text("agreements.country"), acceptance.country());
    facts.add(text("agreements.recordedBy"), acceptance.recordedBy());
    id(facts, text("agreements.template"), acceptance.templateId());
  }

  private KeyValues chain(AcceptanceEntry entry) {
    KeyValues chain = new KeyValues();
    chain.getStyleClass().add("detail-rule");
    chain.add(text("agreements.entry"), text("agreements.entry.number", entry.number()));
    id(chain, text("agreements.hash"), entry.hash());
    id(chain, text("agreements.previous"), entry.previousHash());
    return chain;
  }

  private void id(KeyValues facts, String name, String id) {
    facts.add(name, new CopyRow(name, id, copy));
  }

  private static void optional(KeyValues facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(name, value);
    }
  }
}
