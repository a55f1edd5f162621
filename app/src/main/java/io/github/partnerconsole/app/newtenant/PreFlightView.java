package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.task.Cancellable;
import io.github.partnerconsole.app.ui.BusyButton;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.Icon;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.RowCard;
import io.github.partnerconsole.app.ui.SegmentedFilter;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.app.ui.TwoColumns;
import io.github.partnerconsole.app.ui.VerdictRow;
import io.github.partnerconsole.app.wizard.FindingTarget;
import io.github.partnerconsole.app.wizard.StepContext;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.Remedy;
import io.github.partnerconsole.core.order.Verdict;
import io.github.partnerconsole.core.order.Verdict.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The verdicts in the order in which a person should look, and the plan in words beside them. */
final class PreFlightView extends StackPane implements FindingTarget {

  private static final double TOGETHER = 860;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final NewTenantDesk desk;
  private final StepContext<NewTenantDraft> context;
  private final VerdictRows verdictRows;
  private final SegmentedFilter<Optional<Outcome>> filter = new SegmentedFilter<>(views());
  private final RowCard rows = new RowCard();
  private final PlanCard plan;
  private final BooleanProperty checking = new SimpleBooleanProperty();
  private final Label trouble = Labels.secondary("");
  private List<Verdict> verdicts = List.of();
  private SequencedMap<Verdict, VerdictRow> shown = new LinkedHashMap<>();
  private Cancellable tick = () -> {};

  PreFlightView(NewTenantDesk desk, StepContext<NewTenantDraft> context) {
    this.desk = desk;
    this.context = context;
    verdictRows = new VerdictRows(desk.ages(), this::mend);
    plan = new PlanCard(desk);
    trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
    trouble.managedProperty().bind(trouble.visibleProperty());
    VBox verdictSide = new VBox(tools(), trouble, rows);
    verdictSide.getStyleClass().add("pre-flight-rules");
    getChildren().add(new TwoColumns(verdictSide, plan, TOGETHER, _ -> PlanCard.WIDTH));
    context.show(this);
    filter.chosen().subscribe(_ -> showRows());
    context.draft().subscribe(this::show);
    sceneProperty().subscribe(this::tickIn);
    checkAll();
  }

  private static SequencedMap<Optional<Outcome>, String> views() {
    SequencedMap<Optional<Outcome>, String> views = new LinkedHashMap<>();
    views.put(Optional.empty(), text("preFlight.all"));
    for (Outcome outcome : Outcome.values()) {
      views.put(Optional.of(outcome), Texts.of(Outcome.class, outcome));
    }
    return views;
  }

  private HBox tools() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    BusyButton again =
        new BusyButton(
                text("preFlight.checkAll"),
                text("preFlight.checking"),
                this::checkAll,
                checking,
                new SimpleBooleanProperty(true))
            .withIcon(Icon.BUSY);
    HBox tools = new HBox(filter, space, again);
    tools.getStyleClass().add("tools");
    return tools;
  }

  /** While it is looked at, what was said grows old. */
  private void tickIn(@Nullable Scene scene) {
    tick.cancel();
    tick = scene == null ? () -> {} : desk.background().every(MINUTE, this::grownOld);
  }

  private void grownOld() {
    context.session().recheck();
    show(context.draft().get());
  }

  private void checkAll() {
    if (checking.get()) {
      return;
    }
    checking.set(true);
    trouble.setText("");
    NewTenantDraft asked = context.draft().get();
    desk.background()
        .run(() -> desk.checks().all(asked))
        .onEnd(() -> checking.set(false))
        .onSuccess(answered -> take(asked, answered))
        .onFailure(failure -> trouble.setText(FailureTexts.of(failure)))
        .start();
  }

  /** An answer to a draft that was changed meanwhile is for another draft. */
  private void take(NewTenantDraft asked, NewTenantDraft answered) {
    if (context.draft().get().equals(asked)) {
      context.draft().set(answered);
    }
  }

  private void show(NewTenantDraft draft) {
    verdicts = desk.rules().preFlight(draft);
    filter.count(Optional.empty(), verdicts.size());
    for (Outcome outcome : Outcome.values()) {
      filter.count(
          Optional.of(outcome),
          (int) verdicts.stream().filter(it -> it.outcome() == outcome).count());
    }
    showRows();
    plan.show(draft);
  }

  /** Rows are made anew, so the focus that stood on one goes to what is to be done next. */
  private void showRows() {
    Optional<Integer> focused = focusedRow();
    SequencedMap<Verdict, VerdictRow> made = new LinkedHashMap<>();
    verdicts.stream()
        .filter(verdict -> filter.chosen().get().filter(it -> it != verdict.outcome()).isEmpty())
        .forEach(verdict -> made.put(verdict, verdictRows.of(verdict)));
    shown = made;
    List<Node> all = new ArrayList<>(made.values());
    all.addFirst(VerdictRow.head());
    rows.show(all);
    focused.ifPresent(this::focusFrom);
  }

  private Optional<Integer> focusedRow() {
    List<VerdictRow> now = List.copyOf(shown.values());
    return now.stream().filter(row -> row.target().isFocused()).findFirst().map(now::indexOf);
  }

  private void focusFrom(int index) {
    List<VerdictRow> open =
        shown.entrySet().stream()
            .filter(row -> row.getKey().finding().isPresent())
            .map(row -> row.getValue())
            .toList();
    if (open.isEmpty()) {
      context.focusNext();
    } else {
      context.focus(open.get(Math.min(index, open.size() - 1)).target());
    }
  }

  private void mend(Remedy remedy) {
    switch (remedy) {
      case Remedy.NoneNeeded _ -> {}
      case Remedy.GoTo place -> context.goTo(PreFlightStep.stepKey(place.step()), place.field());
      case Remedy.AskMicrosoft _ -> checkAll();
      case Remedy.Agree agree ->
          context.draft().set(context.draft().get().withConsent(agree.consent(), true));
    }
  }

  private Optional<VerdictRow> rowOf(Field field) {
    return shown.entrySet().stream()
        .filter(row -> row.getKey().finding().filter(it -> it.field().equals(field)).isPresent())
        .map(row -> row.getValue())
        .findFirst();
  }

  @Override
  public List<Field> fields() {
    return verdicts.stream()
        .map(Verdict::finding)
        .flatMap(Optional::stream)
        .map(Finding::field)
        .distinct()
        .toList();
  }

  @Override
  public Node control(Field field) {
    return rowOf(field).map(VerdictRow::target).orElse(rows);
  }

  @Override
  public void uncover(Field field) {
    if (rowOf(field).isEmpty()) {
      filter.chosen().set(Optional.empty());
    }
  }

  @Override
  public void show(List<Finding> findings) {
    // The verdicts say it already.
  }
}
