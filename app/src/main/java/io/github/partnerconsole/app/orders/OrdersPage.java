package io.github.partnerconsole.app.orders;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.task.OrderChecks.Obstacle;
import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.Columns;
import io.github.partnerconsole.app.ui.DetailPane;
import io.github.partnerconsole.app.ui.EmptyState;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.NumberTexts;
import io.github.partnerconsole.app.ui.OrderStates;
import io.github.partnerconsole.app.ui.PageHeader;
import io.github.partnerconsole.app.ui.SearchField;
import io.github.partnerconsole.app.ui.SegmentedFilter;
import io.github.partnerconsole.app.ui.TablePage;
import io.github.partnerconsole.core.order.OrderHits;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderSummary;
import io.github.partnerconsole.core.order.OrderView;
import io.github.partnerconsole.core.order.SavedDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The journal: all orders, and the one that is selected call by call. */
public final class OrdersPage extends StackPane {
  private static final double WHAT_FROM = 640;

  /**
   * Where the page leads to.
   *
   * @param resume opens a draft again
   * @param handedOver notes that a person has the order's first administrator's password
   * @param copy puts text on the clipboard
   */
  public record Actions(
      Runnable newOrder,
      Consumer<SavedDraft> resume,
      Consumer<OrderNumber> handedOver,
      Consumer<String> copy) {}

  private final OrdersModel model;
  private final Actions actions;
  private final Ages ages;
  private final ObservableValue<Boolean> online;
  private final SearchField search = new SearchField(text("orders.search"));
  private final SegmentedFilter<OrderView> views = new SegmentedFilter<>(names());
  private final TablePage<OrderSummary> page;

  public OrdersPage(
      OrdersModel model, Actions actions, Ages ages, ObservableValue<Boolean> online) {
    this.model = model;
    this.actions = actions;
    this.ages = ages;
    this.online = online;
    TableColumn<OrderSummary, ?> what =
        Columns.text(text("orders.what"), 150, order -> text("orders.newTenant", order.lines()));
    page =
        new TablePage<>(header(), search, List.of(views), columns(what), OrderSummary::number)
            .dropping(what, WHAT_FROM);
    getChildren().setAll(page);
    bind();
  }

  private static SequencedMap<OrderView, String> names() {
    SequencedMap<OrderView, String> names = new LinkedHashMap<>();
    names.put(OrderView.ALL, text("orders.all"));
    names.put(OrderView.ATTENTION, text("orders.attention"));
    names.put(OrderView.RUNNING, text("orders.running"));
    return names;
  }

  private PageHeader header() {
    Button newOrder = Buttons.plain(text("orders.new"), actions.newOrder());
    newOrder.setGraphic(Icon.ADD.regular());
    return new PageHeader(text("page.orders"), text("orders.line"), newOrder);
  }

  private List<TableColumn<OrderSummary, ?>> columns(TableColumn<OrderSummary, ?> what) {
    return List.of(
        Columns.muted(text("orders.when"), 84, order -> ages.moment(order.placedAt())),
        Columns.text(text("orders.customer"), 176, OrderSummary::customerName),
        what,
        Columns.number(text("orders.firstInvoice"), 104, OrdersPage::invoice),
        Columns.nodes(
            text("orders.state"),
            158,
            order -> OrderStates.label(order.state()),
            order -> OrderStates.name(order.state())));
  }

  private static String invoice(OrderSummary order) {
    return order
        .firstInvoice()
        .map(first -> NumberTexts.money(first.amount(), first.currency()))
        .orElse("");
  }

  private void bind() {
    search.textProperty().bindBidirectional(model.text());
    views.chosen().bindBidirectional(model.view());
    model.hits().subscribe(found -> found.ifPresent(this::show));
    page.selected().subscribe(order -> model.select(order.map(OrderSummary::number)));
    model.selected().subscribe(_ -> showDetail());
    model.draft().subscribe(_ -> showDetail());
    online.subscribe(_ -> showDetail());
    model.checks().running().addListener((SetChangeListener<OrderNumber>) _ -> showDetail());
    model
        .checks()
        .obstacles()
        .addListener((MapChangeListener<OrderNumber, Obstacle>) _ -> showDetail());
    addEventHandler(KeyEvent.KEY_PRESSED, this::askByKey);
  }

  private void askByKey(KeyEvent event) {
    if (OrderButtons.ASK_KEYS.match(event) && online.getValue()) {
      model.checkAgain();
      event.consume();
    }
  }

  /** Looks at one order, whatever was looked for before. */
  public void open(OrderNumber number) {
    model.text().set("");
    model.view().set(OrderView.ALL);
    page.select(number);
  }

  private void show(OrderHits hits) {
    for (OrderView view : OrderView.values()) {
      views.count(view, view == OrderView.ALL ? 0 : hits.found(view));
    }
    search.count(hits.found(model.view().get()));
    if (hits.total() == 0) {
      page.empty(Optional.empty(), nothingYet());
    } else {
      page.banner(Optional.empty());
      explainGap(hits);
      page.rows(hits.orders());
    }
  }

  private EmptyState nothingYet() {
    return new EmptyState(
        Icon.ORDERS,
        text("orders.empty"),
        text("orders.empty.line"),
        Buttons.primary(text("orders.new"), actions.newOrder()));
  }

  /** Says what hides the orders where none is left. */
  private void explainGap(OrderHits hits) {
    if (hits.found(OrderView.ALL) == 0) {
      page.noHits(model.text().get(), hits.total());
    } else {
      page.noRows(text("orders.viewHides", hits.found(OrderView.ALL)));
    }
  }

  private void showDetail() {
    page.detail(model.selected().get().map(this::pane).orElseGet(OrdersPage::nothingChosen));
  }

  private static DetailPane nothingChosen() {
    return new DetailPane(text("orders.noneChosen"), text("orders.noneChosen.line"));
  }

  private DetailPane pane(OrderRecord order) {
    OrderButtons buttons = new OrderButtons(model::goOn, actions.resume());
    boolean running = model.checks().running().contains(order.number());
    return OrderPane.of(
        order,
        obstacle(order.number()),
        buttons.of(order, model.draft().get(), running, online.getValue()),
        () -> actions.handedOver().accept(order.number()),
        ages,
        actions.copy());
  }

  private String obstacle(OrderNumber number) {
    return switch (model.checks().obstacles().get(number)) {
      case null -> "";
      case Obstacle.Failed failed -> FailureTexts.of(failed.failure());
      case Obstacle.Held held ->
          text("orders.held", held.agreement().mpnId(), ages.ago(held.agreement().asOf()));
      case Obstacle.PlanLost lost -> text("submit.planLost", lost.order());
    };
  }
}
