package io.github.partnerconsole.core.record;

import io.github.partnerconsole.core.agreement.AcceptanceEntry;
import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import io.github.partnerconsole.core.agreement.AcceptanceLog;
import io.github.partnerconsole.core.agreement.LogVerdict;
import io.github.partnerconsole.core.order.Journal;
import io.github.partnerconsole.core.order.JournalEntry;
import io.github.partnerconsole.core.record.ChainHeads.Head;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The acceptance log as a {@linkplain RecordFile file} whose entries are chained by hashes.
 *
 * <p>An entry is added in three steps, each on the disk before the next: its head goes to the
 * journal (announced), the entry to this file, its head to the journal again (written). So a kill
 * leaves one of these, and none is taken for a change by hand:
 *
 * <ul>
 *   <li>announced, no entry: nothing was accepted; the number is given to the next entry
 *   <li>announced and entry: opening notes the head again, and the entry counts
 * </ul>
 *
 * An entry that the journal heard of twice was there, so its removal shows; one that it never heard
 * of was not written by the console.
 */
public final class AcceptanceFile implements AcceptanceLog {

  private final RecordFile file;
  private final Journal journal;
  private final InstantSource clock;
  private final RecordJson json = new RecordJson();
  private final List<AcceptanceEntry> entries = new CopyOnWriteArrayList<>();
  private final RecordReport report;
  private Head last = Head.START;

  private AcceptanceFile(RecordFile file, Journal journal, InstantSource clock) {
    this.file = file;
    this.journal = journal;
    this.clock = clock;
    List<RecordReport.Unread> unread = new ArrayList<>();
    for (StoredRecord stored : file.found().records()) {
      try {
        entries.add(read(stored));
      } catch (UnreadableRecord e) {
        unread.add(e.at(stored));
      }
    }
    report = file.report(unread);
    finishLast();
  }

  /**
   * Opens the log, or begins one. Whatever the file holds, it opens; {@link #report} says what
   * could not be read, {@link #verify} whether it was changed.
   *
   * @throws RecordFileException where a file cannot be read, made or written
   */
  public static AcceptanceFile open(Path path, Journal journal, InstantSource clock) {
    return new AcceptanceFile(RecordFile.open(path, clock), journal, clock);
  }

  static AcceptanceFile of(RecordFile file, Journal journal, InstantSource clock) {
    return new AcceptanceFile(file, journal, clock);
  }

  private AcceptanceEntry read(StoredRecord stored) throws UnreadableRecord {
    ChainLink link =
        ChainLink.parse(stored.json())
            .orElseThrow(() -> new UnreadableRecord(RecordReport.Reason.UNREADABLE, ""));
    last = Head.of(link);
    return link.read(json);
  }

  /**
   * Notes the last entry's head where a kill came in between. Where the journal knows a later entry
   * the file lacks it: the next one goes behind that, so that the gap stays.
   */
  private void finishLast() {
    ChainHeads heads = heads();
    if (heads.isOnlyAnnounced(last)) {
      note(last);
    }
    heads.lastWritten().filter(head -> head.number() > last.number()).ifPresent(this::goOnFrom);
  }

  private void goOnFrom(Head head) {
    last = head;
  }

  /** What was found at opening. */
  public RecordReport report() {
    return report;
  }

  /**
   * {@inheritDoc}
   *
   * @throws RecordFileException where it could not be written; then it does not count as accepted
   */
  @Override
  public synchronized AcceptanceEntry append(AcceptanceEvent event) {
    ChainLink link = ChainLink.of(json, last.number() + 1, last.hash(), event);
    AcceptanceEntry entry = link.withEvent(event);
    Head head = Head.of(link);
    announce(head);
    file.append(link.text());
    last = head;
    entries.add(entry);
    note(head);
    return entry;
  }

  /** Not twice, when an event is tried again whose writing failed: it would count as written. */
  private void announce(Head head) {
    if (!heads().isAnnounced(head)) {
      note(head);
    }
  }

  private ChainHeads heads() {
    return new ChainHeads(journal.acceptanceHeads());
  }

  private void note(Head head) {
    journal.append(new JournalEntry.AcceptanceHead(head.number(), head.hash(), clock.instant()));
  }

  @Override
  public List<AcceptanceEntry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public synchronized LogVerdict verify() {
    return new ChainCheck(file.read(), heads(), clock.instant()).verdict();
  }
}
