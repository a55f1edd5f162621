package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Severity;
import io.github.partnerconsole.core.gateway.Freshness;
import io.github.partnerconsole.core.order.Knowledge.Origin;
import io.github.partnerconsole.core.order.Verdict.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects verdicts: one for each open finding, and one for each rule that passes. */
final class Verdicts {

  private final Instant now;
  private final List<Verdict> all = new ArrayList<>();

  Verdicts(Instant now) {
    this.now = now;
  }

  /** All of them, in the order in which a person should look. */
  List<Verdict> sorted() {
    return all.stream()
        .sorted(Comparator.comparing(Verdict::outcome).thenComparing(Verdict::rule))
        .toList();
  }

  /**
   * Says what is open; passes where nothing is.
   *
   * @param args what the fact quotes where the rule passes
   */
  void report(
      Rule rule, List<Finding> found, NewTenantStep step, Knowledge knowledge, List<Object> args) {
    if (!isOpen(rule, found, step, knowledge)) {
      all.add(Verdict.pass(rule, args, knowledge));
    }
  }

  /** Says what is open, if anything is; notes are not. */
  boolean isOpen(Rule rule, List<Finding> found, NewTenantStep step, Knowledge knowledge) {
    List<Finding> open =
        found.stream().filter(finding -> finding.severity() != Severity.NOTE).toList();
    open.forEach(finding ->
        all.add(Verdict.open(rule, finding, knowledge, new Remedy.GoTo(step, finding.field()))));
    return !open.isEmpty();
  }

  /**
   * Passes what was said a short while ago; what is older has to be asked again.
   *
   * @param stale what is said then
   */
  void passWhileFresh(
      Rule rule, Instant asOf, Freshness holds, Origin origin, Finding stale, List<Object> args) {
    Knowledge knowledge = Knowledge.of(origin, asOf);
    all.add(
        holds.isOver(asOf, now)
            ? Verdict.stale(rule, stale, knowledge)
            : Verdict.pass(rule, args, knowledge));
  }

  /** Nobody asked Microsoft yet. */
  void notAsked(Rule rule, Finding finding) {
    all.add(Verdict.stale(rule, finding, Knowledge.of(Origin.PARTNER_CENTER)));
  }

  /** Blocks until the user agreed. */
  void ask(NewTenantDraft draft, Rule rule, Finding question, Consent consent, Origin origin) {
    Knowledge knowledge = Knowledge.of(origin);
    all.add(
        draft.consentsTo(consent)
            ? Verdict.pass(rule, question.args(), knowledge)
            : Verdict.open(rule, question, knowledge, new Remedy.Agree(consent)));
  }
}
