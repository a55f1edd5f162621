package io.github.partnerconsole.app.orders;

import io.github.partnerconsole.app.task.Background;
import io.github.partnerconsole.app.task.Cancellable;
import io.github.partnerconsole.app.task.OrderChecks;
import io.github.partnerconsole.core.order.DraftStore;
import io.github.partnerconsole.core.order.Journal;
import io.github.partnerconsole.core.order.OrderHits;
import io.github.partnerconsole.core.order.OrderIndex;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderQuery;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderView;
import io.github.partnerconsole.core.order.SavedDraft;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which orders are looked for, what was found, and the order that is looked at. */
public final class OrdersModel {

  /** More than anybody scrolls through; the rest is found by searching. */
  static final int LIMIT = 500;

  private final Journal journal;
  private final OrderIndex index;
  private final DraftStore drafts;
  private final OrderChecks checks;
  private final Background background;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<OrderView> view = new SimpleObjectProperty<>(OrderView.ALL);
  private final ReadOnlyObjectWrapper<Optional<OrderHits>> hits =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<OrderRecord>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<SavedDraft>> draft =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Integer> waiting = new ReadOnlyObjectWrapper<>(0);
  private Cancellable searching = () -> {};
  private Cancellable finding = () -> {};

  public OrdersModel(
      Journal journal,
      OrderIndex index,
      DraftStore drafts,
      OrderChecks checks,
      Background background) {
    this.journal = journal;
    this.index = index;
    this.drafts = drafts;
    this.checks = checks;
    this.background = background;
    text.subscribe(_ -> search());
    view.addListener((_, _, _) -> search());
    journal.subscribe(order -> background.post(() -> changed(order.number())));
    count();
  }

  private void search() {
    searching.cancel();
    OrderQuery query = new OrderQuery(text.get(), view.get(), LIMIT);
    searching =
        background
            .run(() -> index.search(query))
            .onSuccess(found -> hits.set(Optional.of(found)))
            .start();
  }

  private void changed(OrderNumber number) {
    search();
    count();
    if (selected.get().map(OrderRecord::number).filter(number::equals).isPresent()) {
      select(Optional.of(number));
    }
  }

  private void count() {
    waiting.set((int) journal.orders().stream().filter(OrderRecord::needsAttention).count());
  }

  /** Looks at the order, as it stands in the journal now. */
  public void select(Optional<OrderNumber> number) {
    selected.set(number.flatMap(journal::order));
    draft.set(Optional.empty());
    finding.cancel();
    selected.get().ifPresent(this::findDraft);
  }

  private void findDraft(OrderRecord order) {
    finding =
        background.run(() -> drafts.find(order.plan().draftId())).onSuccess(draft::set).start();
  }

  /** Asks Microsoft again about the order that is looked at, where that can help. */
  public void checkAgain() {
    selected.get().filter(order -> NextMove.of(order).asks()).ifPresent(this::check);
  }

  /** Asks about the order that is looked at, or sends what was not sent of it. */
  public void goOn() {
    selected
        .get()
        .filter(order -> NextMove.of(order).asks() || NextMove.of(order) == NextMove.GO_ON)
        .ifPresent(this::check);
  }

  private void check(OrderRecord order) {
    checks.check(order.number());
  }

  /** What is typed into the search. */
  public StringProperty text() {
    return text;
  }

  public ObjectProperty<OrderView> view() {
    return view;
  }

  /** What was found; absent until the first answer. */
  public ReadOnlyObjectProperty<Optional<OrderHits>> hits() {
    return hits.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<OrderRecord>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** The draft that the selected order was made from, where it is still there. */
  public ReadOnlyObjectProperty<Optional<SavedDraft>> draft() {
    return draft.getReadOnlyProperty();
  }

  /** How many orders need attention, whatever is looked for. */
  public ReadOnlyObjectProperty<Integer> waiting() {
    return waiting.getReadOnlyProperty();
  }

  OrderChecks checks() {
    return checks;
  }
}
