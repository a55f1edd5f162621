package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.AcceptanceEntry;
import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import io.github.partnerconsole.core.agreement.AcceptanceLog;
import io.github.partnerconsole.core.agreement.LogVerdict;
import java.util.ArrayList;
import java.util.List;

/** An acceptance log whose disk is a list; without hashes. */
final class InMemoryAcceptanceLog implements AcceptanceLog {

  private final Power power;
  private final List<AcceptanceEntry> entries = new ArrayList<>();

  InMemoryAcceptanceLog(Power power) {
    this.power = power;
  }

  @Override
  public AcceptanceEntry append(AcceptanceEvent event) {
    AcceptanceEntry entry = new AcceptanceEntry(entries.size() + 1, event, "", "");
    power.write(() -> entries.add(entry));
    return entry;
  }

  @Override
  public List<AcceptanceEntry> entries() {
    return List.copyOf(entries);
  }

  /** The kinds of its events, in their order. */
  List<String> kinds() {
    return entries.stream().map(entry -> entry.event().getClass().getSimpleName()).toList();
  }

  @Override
  public LogVerdict verify() {
    throw new UnsupportedOperationException();
  }
}
