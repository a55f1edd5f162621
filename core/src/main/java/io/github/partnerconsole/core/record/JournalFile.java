package io.github.partnerconsole.core.record;

import io.github.partnerconsole.core.order.Journal;
import io.github.partnerconsole.core.order.JournalEntry;
import io.github.partnerconsole.core.order.LostPlan;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderRecord;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The order journal as a {@linkplain RecordFile file}: an entry is forced to the disk before {@link
 * #append} returns. Reading is from memory and never waits for the disk.
 */
public final class JournalFile implements Journal {

  private static final System.Logger LOG = System.getLogger(JournalFile.class.getName());

  private final RecordFile file;
  private final RecordJson json = new RecordJson();
  private final JournalView view = new JournalView();
  private final RecordReport report;
  private final List<Consumer<OrderRecord>> listeners = new CopyOnWriteArrayList<>();
  private final Object writing = new Object();

  private JournalFile(RecordFile file) {
    this.file = file;
    List<RecordReport.Unread> unread = new ArrayList<>();
    for (StoredRecord stored : file.found().records()) {
      try {
        view.add(JournalLine.read(json, stored.json()));
      } catch (UnreadableRecord e) {
        unread.add(e.at(stored));
      }
    }
    report = file.report(unread);
  }

  /**
   * Opens the journal, or begins one. Whatever the file holds, it opens; {@link #report} says what
   * was wrong with it.
   *
   * @param clock names the side file of a torn record
   * @throws RecordFileException where the file cannot be read or made
   */
  public static JournalFile open(Path path, InstantSource clock) {
    return new JournalFile(RecordFile.open(path, clock));
  }

  static JournalFile of(RecordFile file) {
    return new JournalFile(file);
  }

  /** What was found at opening. */
  public RecordReport report() {
    return report;
  }

  /**
   * {@inheritDoc}
   *
   * @throws RecordFileException where it could not be written
   */
  @Override
  public void append(JournalEntry entry) {
    String line = JournalLine.write(json, entry);
    synchronized (writing) {
      file.append(line);
      view.add(entry).ifPresent(this::tell);
    }
  }

  /** The entry is on the disk already: a listener that fails must not make it look otherwise. */
  private void tell(OrderRecord changed) {
    for (Consumer<OrderRecord> listener : listeners) {
      try {
        listener.accept(changed);
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "A listener of the journal failed", e);
      }
    }
  }

  @Override
  public Optional<OrderRecord> order(OrderNumber number) {
    return view.order(number);
  }

  @Override
  public List<OrderRecord> orders() {
    return view.orders();
  }

  @Override
  public List<LostPlan> lostPlans() {
    return view.lostPlans();
  }

  @Override
  public OrderNumber nextNumber(LocalDate day) {
    return view.nextNumber(day);
  }

  @Override
  public List<JournalEntry.AcceptanceHead> acceptanceHeads() {
    return view.heads();
  }

  /** {@inheritDoc} Changes arrive in their order; a listener must not wait for another thread. */
  @Override
  public Runnable subscribe(Consumer<OrderRecord> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
