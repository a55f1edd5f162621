package io.github.partnerconsole.app.home;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Banner;
import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.EmptyState;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.KeptFocus;
import io.github.partnerconsole.app.ui.KeyCaps;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Link;
import io.github.partnerconsole.app.ui.PageHeader;
import io.github.partnerconsole.app.ui.RowCard;
import io.github.partnerconsole.app.ui.SectionHeader;
import io.github.partnerconsole.app.ui.Toasts;
import io.github.partnerconsole.core.order.OrderNumber;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.SavedDraft;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where the console opens: what needs attention, drafts to go on with, and how old the data is. */
public final class HomePage extends StackPane {
  private static final double SIDE = 304;
  private static final KeyCodeCombination NEW_ORDER =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

  private final HomeModel model;
  private final HomeActions actions;
  private final Toasts toasts;
  private final Ages ages;
  private final ObservableValue<Boolean> online;
  private final PageHeader header;
  private final VBox content = new VBox();

  /**
   * @param online whether there is a connection
   */
  public HomePage(
      HomeModel model,
      HomeActions actions,
      Toasts toasts,
      Ages ages,
      ObservableValue<Boolean> online) {
    this.model = model;
    this.actions = actions;
    this.toasts = toasts;
    this.ages = ages;
    this.online = online;
    header = header();
    content.getStyleClass().add("home-content");
    VBox.setVgrow(content, Priority.ALWAYS);
    VBox body = new VBox(header, content);
    body.getStyleClass().add("page");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    getChildren().setAll(scroll);
    bind();
  }

  private PageHeader header() {
    Button importSheet = Buttons.plain(text("home.import"), actions.importPriceSheet());
    importSheet.setGraphic(Icon.IMPORT.regular());
    Button newOrder = Buttons.primary(text("home.new"), actions.newOrder());
    newOrder.setGraphic(Icon.ADD.regular());
    return new PageHeader(text("page.home"), "", importSheet, newOrder);
  }

  private void bind() {
    model.content().subscribe(_ -> show());
    model.failure().subscribe(_ -> show());
    online.subscribe(_ -> show());
    model.refreshing().addListener((SetChangeListener<DataKind>) _ -> show());
    model.checks().running().addListener((SetChangeListener<OrderNumber>) _ -> show());
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            model.load();
          }
        });
  }

  private void show() {
    header.line(ages.todayInFull());
    KeptFocus.during(content, this::draw);
  }

  private void draw() {
    content.getChildren().clear();
    model
        .failure()
        .get()
        .map(why -> new Banner(FailureTexts.mark(why), FailureTexts.of(why)))
        .ifPresent(content.getChildren()::add);
    model.content().get().map(this::columns).ifPresent(content.getChildren()::add);
  }

  private Node columns(HomeContent known) {
    VBox main = new VBox();
    main.getStyleClass().add("home-main");
    HBox.setHgrow(main, Priority.ALWAYS);
    main.setMinWidth(0);
    if (known.waiting().isEmpty() && known.underReview().isEmpty() && known.drafts().isEmpty()) {
      EmptyState empty = nothingWaits();
      VBox.setVgrow(empty, Priority.ALWAYS);
      main.getChildren().setAll(empty);
    } else {
      main.getChildren().addAll(waiting(known.waiting()));
      main.getChildren().addAll(underReview(known.underReview()));
      main.getChildren().addAll(drafts(known.drafts()));
    }
    VBox side =
        new VBox(
            new SectionHeader(text("home.data")), DataCard.of(model, known, online.getValue()));
    side.getStyleClass().add("home-side");
    side.setMinWidth(SIDE);
    side.setMaxWidth(SIDE);
    HBox columns = new HBox(main, side);
    columns.getStyleClass().add("home-columns");
    VBox.setVgrow(columns, Priority.ALWAYS);
    return columns;
  }

  private EmptyState nothingWaits() {
    return new EmptyState(
        Icon.PASS,
        text("home.empty"),
        text("home.empty.line"),
        Buttons.plain(text("home.new"), actions.newOrder()),
        new KeyCaps(NEW_ORDER));
  }

  private List<Node> waiting(List<OrderRecord> orders) {
    SectionHeader section =
        new SectionHeader(
            text("home.attention"),
            Optional.of(new Link(text("home.openOrders"), actions.openOrders())));
    section.count(orders.size());
    return List.of(
        section,
        orders.isEmpty()
            ? Labels.secondary(text("home.attention.none"))
            : new RowCard(orders.stream().map(this::waitingRow).toArray(Node[]::new)));
  }

  private List<Node> underReview(List<OrderRecord> orders) {
    if (orders.isEmpty()) {
      return List.of();
    }
    SectionHeader section = new SectionHeader(text("home.reviews"));
    section.getStyleClass().add("later");
    section.count(orders.size());
    return List.of(
        section, new RowCard(orders.stream().map(this::waitingRow).toArray(Node[]::new)));
  }

  private Node waitingRow(OrderRecord order) {
    OrderNumber number = order.number();
    return new WaitingRow(
            order,
            () -> model.checks().check(number),
            () -> actions.openOrder().accept(number),
            ages)
        .draw(model.checks().running().contains(number), online.getValue());
  }

  private List<Node> drafts(List<SavedDraft> drafts) {
    SectionHeader section = new SectionHeader(text("home.drafts"));
    section.getStyleClass().add("later");
    section.count(drafts.size());
    return List.of(
        section,
        drafts.isEmpty()
            ? Labels.secondary(text("home.drafts.none"))
            : new RowCard(drafts.stream().map(this::draftRow).toArray(Node[]::new)));
  }

  private Node draftRow(SavedDraft saved) {
    return new DraftRow(
            saved,
            actions.stepTitle().apply(saved),
            () -> actions.resume().accept(saved),
            () -> copy(saved),
            () -> discard(saved),
            ages)
        .draw();
  }

  private void copy(SavedDraft saved) {
    model.copy(saved);
    toasts.show(text("home.copied"), DraftRow.subject(saved), Optional.empty());
  }

  private void discard(SavedDraft saved) {
    model.discard(saved);
    Link undo = new Link(text("home.undo"), () -> model.restore(saved));
    toasts.show(text("home.discarded"), DraftRow.subject(saved), Optional.of(undo));
  }
}
