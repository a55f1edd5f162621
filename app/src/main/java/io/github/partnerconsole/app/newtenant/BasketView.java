package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.EmptyState;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.RowCard;
import io.github.partnerconsole.app.ui.SectionHeader;
import io.github.partnerconsole.app.ui.TwoColumns;
import io.github.partnerconsole.app.wizard.StepContext;
import io.github.partnerconsole.core.catalog.BillingChoice;
import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.catalog.CatalogSku;
import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.catalog.SkuKey;
import io.github.partnerconsole.core.catalog.SkuLimits;
import io.github.partnerconsole.core.catalog.Term;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The catalogue at the left, the basket and its sum at the right. */
final class BasketView extends StackPane {

  private static final double TOGETHER = 770;
  private static final double PICKER_LEAST = 350;
  private static final double PICKER_MOST = 520;
  private static final double PICKER_SHARE = 0.45;
  private static final double GAP = 24;

  private final NewTenantDesk desk;
  private final StepContext<NewTenantDraft> context;
  private final CatalogPicker picker;
  private final SectionHeader header = new SectionHeader(text("newTenant.basket.lines"));
  private final RowCard lines = new RowCard();
  private final EmptyState empty =
      new EmptyState(
          Icon.CATALOGUE, text("newTenant.basket.empty"), text("newTenant.basket.emptySentence"));
  private final BasketSum sum = new BasketSum();
  private final Map<SkuKey, BasketLineView> views = new LinkedHashMap<>();
  private final Map<SkuKey, Subscription> targets = new LinkedHashMap<>();
  private Market market = new Market("");

  BasketView(NewTenantDesk desk, StepContext<NewTenantDraft> context) {
    this.desk = desk;
    this.context = context;
    picker = new CatalogPicker(desk, this::add, this::choices);
    VBox basket = new VBox(header, empty, lines, sum);
    basket.getStyleClass().add("basket");
    getChildren().add(new TwoColumns(picker, basket, TOGETHER, BasketView::basketWidth));
    context.draft().subscribe(this::show);
    context.session().current().subscribe(step -> shown(step.key()));
  }

  /** The catalogue, or Settings, may have changed since the lines were chosen. */
  private void shown(String stepKey) {
    if (stepKey.equals(BasketStep.KEY)) {
      price();
    }
  }

  private void price() {
    NewTenantDraft asked = context.draft().get();
    desk.background()
        .run(() -> desk.checks().priced(asked))
        .onSuccess(priced -> take(asked, priced))
        .start();
  }

  /** Prices of a draft that was changed meanwhile are for another draft. */
  private void take(NewTenantDraft asked, NewTenantDraft priced) {
    if (context.draft().get().equals(asked)) {
      context.draft().set(priced);
    } else {
      price();
    }
  }

  private static double basketWidth(double width) {
    return width - GAP - Math.clamp(width * PICKER_SHARE, PICKER_LEAST, PICKER_MOST);
  }

  private void show(NewTenantDraft draft) {
    if (!draft.market().equals(market)) {
      market = draft.market();
      picker.show(market);
    }
    Set<Field> unpriced = unpriced(draft);
    showLines(draft.lines(), unpriced);
    header.count(draft.lines().size());
    visible(header, !draft.lines().isEmpty());
    sum.show(draft, unpriced.isEmpty(), desk.rules().facts().today());
  }

  /** The lines whose quantity cannot be ordered: what they would cost means nothing. */
  private Set<Field> unpriced(NewTenantDraft draft) {
    return desk.rules().basket(draft).stream()
        .filter(finding -> finding.blocks() && finding.key().startsWith("quantity."))
        .map(Finding::field)
        .collect(Collectors.toSet());
  }

  /** Lines that stay keep their controls, so that nobody loses the focus while typing. */
  private void showLines(List<OrderLine> now, Set<Field> unpriced) {
    List<SkuKey> wanted = now.stream().map(OrderLine::sku).toList();
    if (!List.copyOf(views.keySet()).equals(wanted)) {
      views.keySet().stream().filter(sku -> !wanted.contains(sku)).toList().forEach(this::forget);
      now.stream().filter(line -> !views.containsKey(line.sku())).forEach(this::make);
      lines.show(List.copyOf(views.values()));
    }
    now.forEach(line -> viewOf(line).show(line, unpriced.contains(line.field())));
    visible(lines, !now.isEmpty());
    visible(empty, now.isEmpty());
  }

  private static void visible(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  private BasketLineView viewOf(OrderLine line) {
    return views.computeIfAbsent(line.sku(), _ -> make(line));
  }

  private void forget(SkuKey sku) {
    views.remove(sku);
    Subscription target = targets.remove(sku);
    if (target != null) {
      target.unsubscribe();
    }
  }

  private BasketLineView make(OrderLine line) {
    BasketLineView view = new BasketLineView(line, this::change, () -> removeLine(line.sku()));
    views.put(line.sku(), view);
    targets.put(line.sku(), context.show(view));
    desk.background()
        .run(() -> desk.catalog().find(line.market(), line.sku()))
        .onSuccess(found -> found.ifPresent(sku -> view.offer(choices(sku))))
        .start();
    return view;
  }

  private BillingChoices choices(CatalogSku sku) {
    return BillingChoices.of(sku, desk.rules().facts().annualBilling());
  }

  private void add(CatalogSku sku) {
    NewTenantDraft draft = context.draft().get();
    Optional<OrderLine> present =
        draft.lines().stream().filter(line -> line.sku().equals(sku.key())).findFirst();
    if (present.isPresent()) {
      viewOf(present.get()).focusQuantity();
      return;
    }
    BillingChoices choices = choices(sku);
    proposal(choices)
        .map(choice -> line(draft, sku, choices, choice))
        .ifPresent(line -> put(draft, line));
  }

  private void put(NewTenantDraft draft, OrderLine line) {
    List<OrderLine> longer = new ArrayList<>(draft.lines());
    longer.add(line);
    context.draft().set(draft.withLines(longer));
    askLimits(line);
    viewOf(line).focusQuantity();
  }

  private static OrderLine line(
      NewTenantDraft draft, CatalogSku sku, BillingChoices choices, BillingChoice choice) {
    BillingChoice sent = choices.provisionedAs(choice).orElse(choice);
    return new OrderLine(draft.market(), sku.skuTitle(), sku.segment(), choice, sent, "1");
  }

  /** A year billed by the month, as most customers buy; else whatever is offered first. */
  static Optional<BillingChoice> proposal(BillingChoices choices) {
    return choices
        .find(Term.P1Y, BillingPlan.MONTHLY)
        .or(() -> choices.offered().stream().findFirst());
  }

  private void askLimits(OrderLine line) {
    desk.background()
        .run(() -> known(line).or(() -> desk.checks().limits(line)))
        .onSuccess(limits -> limits.ifPresent(this::note))
        .onFailure(_ -> {})
        .start();
  }

  private Optional<SkuLimits> known(OrderLine line) {
    return desk.catalog().limits(line.market(), line.sku());
  }

  private void note(SkuLimits limits) {
    NewTenantDraft draft = context.draft().get();
    context.draft().set(draft.withEvidence(draft.evidence().withLimits(limits)));
  }

  private void change(OrderLine changed) {
    NewTenantDraft draft = context.draft().get();
    context
        .draft()
        .set(
            draft.withLines(
                draft.lines().stream()
                    .map(line -> line.sku().equals(changed.sku()) ? changed : line)
                    .toList()));
  }

  private void removeLine(SkuKey sku) {
    NewTenantDraft draft = context.draft().get();
    context
        .draft()
        .set(
            draft.withLines(
                draft.lines().stream().filter(line -> !line.sku().equals(sku)).toList()));
    picker.requestFocus();
  }
}
