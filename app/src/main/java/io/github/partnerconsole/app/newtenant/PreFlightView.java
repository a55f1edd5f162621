package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Buttons;
import io.github.partnerconsole.app.ui.FailureTexts;
import io.github.partnerconsole.app.ui.Labels;
import io.github.partnerconsole.app.ui.Link;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.RowCard;
import io.github.partnerconsole.app.ui.SegmentedFilter;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.app.ui.VerdictRow;
import io.github.partnerconsole.app.wizard.FindingTarget;
import io.github.partnerconsole.app.wizard.StepContext;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.order.Knowledge.Origin;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.Remedy;
import io.github.partnerconsole.core.order.Verdict;
import io.github.partnerconsole.core.order.Verdict.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The verdicts in the order in which a person should look, and the plan in words beside them. */
final class PreFlightView extends HBox implements FindingTarget {

  private final NewTenantDesk desk;
  private final StepContext<NewTenantDraft> context;
  private final SegmentedFilter<Optional<Outcome>> filter = new SegmentedFilter<>(views());
  private final RowCard rows = new RowCard();
  private final PlanCard plan;
  private final Button again;
  private final Label trouble = Labels.secondary("");
  private List<Verdict> verdicts = List.of();

  PreFlightView(NewTenantDesk desk, StepContext<NewTenantDraft> context) {
    this.desk = desk;
    this.context = context;
    plan = new PlanCard(desk);
    again = Buttons.plain(text("preFlight.checkAll"), this::checkAll);
    trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
    VBox verdictSide = new VBox(tools(), trouble, rows);
    verdictSide.getStyleClass().add("pre-flight-rules");
    HBox.setHgrow(verdictSide, Priority.ALWAYS);
    getStyleClass().add("pre-flight");
    getChildren().addAll(verdictSide, plan);
    context.show(this);
    filter.chosen().subscribe(_ -> showRows());
    context.draft().subscribe(this::show);
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
    HBox tools = new HBox(filter, space, again);
    tools.getStyleClass().add("tools");
    return tools;
  }

  private void checkAll() {
    again.setDisable(true);
    again.setText(text("preFlight.checking"));
    trouble.setText("");
    NewTenantDraft asked = context.draft().get();
    desk.background()
        .run(() -> desk.checks().all(asked))
        .onEnd(this::checked)
        .onSuccess(answered -> take(asked, answered))
        .onFailure(failure -> trouble.setText(FailureTexts.of(failure)))
        .start();
  }

  private void checked() {
    again.setDisable(false);
    again.setText(text("preFlight.checkAll"));
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

  private void showRows() {
    rows.show(
        verdicts.stream()
            .filter(
                verdict -> filter.chosen().get().filter(it -> it != verdict.outcome()).isEmpty())
            .map(this::row)
            .toList());
  }

  private Node row(Verdict verdict) {
    String source = Texts.of(Origin.class, verdict.knowledge().origin());
    String age = verdict.knowledge().asOf().map(desk.ages()::old).orElse(text("age.now"));
    return verdict
        .finding()
        .<Node>map(finding -> open(verdict, finding, source, age))
        .orElseGet(() -> VerdictRow.pass(VerdictTexts.fact(verdict), source, age));
  }

  private Node open(Verdict verdict, Finding finding, String source, String age) {
    return new VerdictRow(
        mark(verdict.outcome()),
        Texts.whatIsWrong(finding),
        Texts.whatToDo(finding),
        source,
        age,
        remedy(verdict.remedy()));
  }

  private static Mark mark(Outcome outcome) {
    return switch (outcome) {
      case BLOCK -> Mark.BLOCK;
      case STALE -> Mark.STALE;
      case WARN -> Mark.WARN;
      case PASS -> Mark.PASS;
    };
  }

  private Optional<Link> remedy(Remedy remedy) {
    return switch (remedy) {
      case Remedy.NoneNeeded _ -> Optional.empty();
      case Remedy.GoTo place -> Optional.of(new Link(text("preFlight.goTo"), () -> goTo(place)));
      case Remedy.AskMicrosoft _ ->
          Optional.of(new Link(text("preFlight.checkNow"), this::checkAll));
      case Remedy.Agree agree -> Optional.of(new Link(text("preFlight.agree"), () -> agree(agree)));
    };
  }

  private void goTo(Remedy.GoTo place) {
    context.goTo(PreFlightStep.stepKey(place.step()), place.field());
  }

  private void agree(Remedy.Agree agree) {
    context.draft().set(context.draft().get().withConsent(agree.consent(), true));
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
    return rows;
  }

  @Override
  public void show(List<Finding> findings) {
    // The verdicts say it already.
  }
}
