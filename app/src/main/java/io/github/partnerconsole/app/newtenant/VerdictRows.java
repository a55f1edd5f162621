package io.github.partnerconsole.app.newtenant;

import static io.github.partnerconsole.app.ui.Texts.text;

import io.github.partnerconsole.app.ui.Ages;
import io.github.partnerconsole.app.ui.Link;
import io.github.partnerconsole.app.ui.Mark;
import io.github.partnerconsole.app.ui.Texts;
import io.github.partnerconsole.app.ui.VerdictRow;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.order.Knowledge.Origin;
import io.github.partnerconsole.core.order.Remedy;
import io.github.partnerconsole.core.order.Verdict;
import io.github.partnerconsole.core.order.Verdict.Outcome;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes the rows of verdicts.
 *
 * @param mend does what a row's button says
 */
record VerdictRows(Ages ages, Consumer<Remedy> mend) {

  VerdictRow of(Verdict verdict) {
    String source = Texts.of(Origin.class, verdict.knowledge().origin());
    String age = verdict.knowledge().asOf().map(ages::old).orElse(text("age.now"));
    return verdict
        .finding()
        .map(finding -> open(verdict, finding, source, age))
        .orElseGet(() -> VerdictRow.pass(VerdictTexts.fact(verdict), source, age));
  }

  private VerdictRow open(Verdict verdict, Finding finding, String source, String age) {
    return new VerdictRow(
        mark(verdict.outcome()),
        Texts.whatIsWrong(finding),
        Texts.whatToDo(finding),
        source,
        age,
        label(verdict.remedy()).map(text -> new Link(text, () -> mend.accept(verdict.remedy()))));
  }

  private static Mark mark(Outcome outcome) {
    return switch (outcome) {
      case BLOCK -> Mark.BLOCK;
      case STALE -> Mark.STALE;
      case WARN -> Mark.WARN;
      case PASS -> Mark.PASS;
    };
  }

  private static Optional<String> label(Remedy remedy) {
    return switch (remedy) {
      case Remedy.NoneNeeded _ -> Optional.empty();
      case Remedy.GoTo _ -> Optional.of(text("preFlight.goTo"));
      case Remedy.AskMicrosoft _ -> Optional.of(text("preFlight.checkNow"));
      case Remedy.Agree _ -> Optional.of(text("preFlight.agree"));
    };
  }
}
