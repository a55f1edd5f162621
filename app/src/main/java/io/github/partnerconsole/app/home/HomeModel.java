package io.github.partnerconsole.app.home;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.task.OrderChecks;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.order.DraftStore;
import io.github.partnerconsole.core.order.Journal;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.core.order.SavedDraft;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** What waits for a person, and what can be done about it at once. */
public final class HomeModel {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Journal journal;
  private final DraftStore drafts;
  private final LocalData data;
  private final Map<DataKind, Callable<?>> sources;
  private final OrderChecks checks;
  private final Background background;
  private final InstantSource time;
  private final Supplier<UUID> ids;
  private final ReadOnlyObjectWrapper<Optional<HomeContent>> content =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Failure>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableSet<DataKind> refreshing =
      FXCollections.observableSet(EnumSet.noneOf(DataKind.class));

  /**
   * @param sources fetch a kind of data anew and keep it; kinds without one have no refresh
   */
  public HomeModel(
      Journal journal,
      DraftStore drafts,
      LocalData data,
      Map<DataKind, Callable<?>> sources,
      OrderChecks checks,
      Background background,
      InstantSource time,
      Supplier<UUID> ids) {
    this.journal = journal;
    this.drafts = drafts;
    this.data = data;
    this.sources = Map.copyOf(sources);
    this.checks = checks;
    this.background = background;
    this.time = time;
    this.ids = ids;
    journal.subscribe(_ -> background.post(this::load));
    background.every(MINUTE, this::load);
  }

  /** Reads everything anew. */
  public void load() {
    background.run(this::read).onSuccess(read -> content.set(Optional.of(read))).start();
  }

  private HomeContent read() {
    return new HomeContent(
        orders(OrderRecord::needsAttention),
        orders(order -> order.state() == OrderState.UNDER_REVIEW && !order.needsAttention()),
        drafts.all().stream().filter(this::isOpen).toList(),
        data.ages(),
        time.instant());
  }

  /** What was sent and is on its way is an order, not a draft any more. */
  private boolean isOpen(SavedDraft saved) {
    return journal.orders().stream()
        .filter(order -> order.plan().draftId().equals(saved.draft().id()))
        .map(OrderRecord::state)
        .noneMatch(state -> state.isRunning() || state == OrderState.UNKNOWN);
  }

  private List<OrderRecord> orders(Predicate<OrderRecord> which) {
    return journal.orders().stream()
        .filter(which)
        .sorted(Comparator.comparing(OrderRecord::lastChange).reversed())
        .toList();
  }

  /** Throws the draft away; {@link #restore} brings it back. */
  public void discard(SavedDraft draft) {
    change(() -> drafts.discard(draft.draft().id()));
  }

  /** Keeps a discarded draft after all. */
  public void restore(SavedDraft draft) {
    change(() -> drafts.save(draft));
  }

  /** Makes another draft of the same company and basket. */
  public void copy(SavedDraft saved) {
    NewTenantDraft copy =
        switch (saved.draft()) {
          case NewTenantDraft draft -> draft.copy(ids.get(), time.instant());
        };
    change(() ->
        drafts.save(
            new SavedDraft(
                copy,
                saved.step(),
                saved.stepNumber(),
                saved.stepCount(),
                saved.blocks(),
                saved.warnings(),
                time.instant())));
  }

  private void change(Runnable change) {
    background
        .run(() -> {
          change.run();
          return read();
        })
        .toTheEnd()
        .onSuccess(read -> content.set(Optional.of(read)))
        .start();
  }

  /** Fetches a kind of data anew. */
  public void refresh(DataKind kind) {
    Callable<?> source = sources.get(kind);
    if (source == null || !refreshing.add(kind)) {
      return;
    }
    failure.set(Optional.empty());
    background
        .run(source)
        .onEnd(() -> refreshing.remove(kind))
        .onSuccess(_ -> load())
        .onFailure(why -> failure.set(Optional.of(why)))
        .start();
  }

  /** Kinds that can be fetched anew. */
  Set<DataKind> refreshable() {
    return sources.keySet();
  }

  /** Kinds that are being fetched. */
  ObservableSet<DataKind> refreshing() {
    return refreshing;
  }

  /** Absent until it was first read. */
  ReadOnlyObjectProperty<Optional<HomeContent>> content() {
    return content.getReadOnlyProperty();
  }

  /** Why the last refresh failed. */
  ReadOnlyObjectProperty<Optional<Failure>> failure() {
    return failure.getReadOnlyProperty();
  }

  OrderChecks checks() {
    return checks;
  }
}
