package io.github.partnerconsole.core.agreement;

import java.util.List;

/**
 * The log of acceptances: append-only and hash-chained, so that a later change shows. Who holds
 * both this file and the order journal can still forge it.
 */
public interface AcceptanceLog {

  /** Writes the entry to the disk, and its hash to the order journal, before it returns. */
  AcceptanceEntry append(AcceptanceEvent event);

  /** All entries, the oldest first. */
  List<AcceptanceEntry> entries();

  /** Reads the file anew and checks every hash against its neighbours and the journal. */
  LogVerdict verify();
}
