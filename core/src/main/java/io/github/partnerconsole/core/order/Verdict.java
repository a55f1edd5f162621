package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What one rule says before an order is sent.
 *
 * @param rule names the fact that is true when the rule passes
 * @param finding what is wrong; absent where the rule passes
 * @param args what the text of the fact quotes
 */
public record Verdict(
    Rule rule,
    Outcome outcome,
    Optional<Finding> finding,
    List<Object> args,
    Knowledge knowledge,
    Remedy remedy) {

  public Verdict {
    args = List.copyOf(args);
  }

  /** What is looked at, in the order of the wizard. */
  public enum Rule {
    COMPANY,
    ADDRESS_PARTS,
    POSTAL_CODE,
    ADDRESS,
    REGISTRATION_NUMBER,
    CONTACT,
    EMAIL,
    DOMAIN,
    SELLER,
    AGREEMENT,
    BASKET,
    PRICE_SHEET,
    PRICES_CHANGED,
    FREE_LINES,
    PROVISIONED_MONTHLY
  }

  /** How a rule ended; in the order in which a person should look. */
  public enum Outcome {
    BLOCK,
    /**
     * It passed when it was last asked, which is too long ago to rely on; asked again at submit.
     */
    STALE,
    WARN,
    PASS
  }

  static Verdict pass(Rule rule, List<Object> args, Knowledge knowledge) {
    return new Verdict(
        rule, Outcome.PASS, Optional.empty(), args, knowledge, new Remedy.NoneNeeded());
  }

  static Verdict open(Rule rule, Finding finding, Knowledge knowledge, Remedy remedy) {
    Outcome outcome = finding.severity() == Severity.BLOCK ? Outcome.BLOCK : Outcome.WARN;
    return new Verdict(rule, outcome, Optional.of(finding), List.of(), knowledge, remedy);
  }

  static Verdict stale(Rule rule, Finding finding, Knowledge knowledge) {
    return new Verdict(
        rule, Outcome.STALE, Optional.of(finding), List.of(), knowledge, new Remedy.AskMicrosoft());
  }
}
