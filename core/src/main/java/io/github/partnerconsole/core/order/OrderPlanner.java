package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.catalog.Price;
import io.github.partnerconsole.core.customer.NewCustomer;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.gateway.RequestId;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes the exact list of calls out of a draft. Sends nothing. */
public final class OrderPlanner {

  private final Journal journal;
  private final Supplier<UUID> ids;
  private final String placedBy;
  private final String target;

  /**
   * A planner for one user and one service.
   *
   * @param placedBy the operating system's user
   * @param target {@code sandbox} or the service's host name
   */
  public OrderPlanner(Journal journal, Supplier<UUID> ids, String placedBy, String target) {
    this.journal = journal;
    this.ids = ids;
    this.placedBy = placedBy;
    this.target = target;
  }

  /** Where the orders go: {@code sandbox} or the service's host name. */
  public String target() {
    return target;
  }

  /**
   * The plan of a draft that passes every rule.
   *
   * @throws IllegalArgumentException if a rule blocks: there is no way around pre-flight
   */
  public OrderPlan plan(NewTenantDraft draft, NewTenantRules rules) {
    rules.preFlight(draft).stream()
        .filter(verdict -> verdict.outcome() == Verdict.Outcome.BLOCK)
        .findFirst()
        .ifPresent(OrderPlanner::refuse);
    return new OrderPlan(
        journal.nextNumber(rules.facts().today()),
        draft.id(),
        rules.facts().time().instant(),
        placedBy,
        target,
        draft.company().name(),
        draft.domainPrefix(),
        draft.tenant(),
        resellerOf(draft, rules),
        number(intents(draft, rules)));
  }

  private static void refuse(Verdict verdict) {
    throw new IllegalArgumentException(
        "Blocked: " + verdict.finding().map(Finding::key).orElse(verdict.rule().name()));
  }

  /** What the plan of the draft will do, for people to read before anything is sent. */
  public List<Intent> intents(NewTenantDraft draft, NewTenantRules rules) {
    Optional<IndirectReseller> reseller = resellerOf(draft, rules);
    List<Intent> intents = new ArrayList<>();
    if (draft.tenant().isEmpty()) {
      intents.add(
          new Intent.CreateCustomer(customer(draft), reseller.map(IndirectReseller::tenantId)));
    }
    if (!draft.agreementKnown()) {
      draft.agreement().recorded().map(this::confirmation).ifPresent(intents::add);
    }
    intents.add(
        new Intent.CreateCart(draft.market(), lines(draft), reseller.map(IndirectReseller::mpnId)));
    intents.add(new Intent.CheckOut());
    return intents;
  }

  private Intent confirmation(Acceptance acceptance) {
    return new Intent.ConfirmAgreement(acceptance);
  }

  private List<PlannedCall> number(List<Intent> intents) {
    List<PlannedCall> calls = new ArrayList<>();
    for (Intent intent : intents) {
      calls.add(new PlannedCall(calls.size() + 1, intent, new RequestId(ids.get())));
    }
    return calls;
  }

  private static NewCustomer customer(NewTenantDraft draft) {
    String language = Locale.forLanguageTag(draft.culture()).getLanguage();
    return new NewCustomer(draft.company(), draft.domainPrefix(), draft.culture(), language);
  }

  private static Optional<IndirectReseller> resellerOf(NewTenantDraft draft, NewTenantRules rules) {
    return rules.facts().seller(draft) instanceof Seller.Reseller chosen
        ? Optional.of(chosen.reseller())
        : Optional.empty();
  }

  /** The lines of the basket whose quantity is a number. */
  public static List<PlannedLine> lines(NewTenantDraft draft) {
    return draft.lines().stream()
        .filter(line -> line.quantity().isPresent())
        .map(OrderPlanner::line)
        .toList();
  }

  private static PlannedLine line(OrderLine line) {
    Price seat = Price.perSeat(line.choice());
    return new PlannedLine(
        line.sku(),
        line.title(),
        line.segment(),
        line.sent().term(),
        line.sent().plan(),
        line.choice().plan(),
        line.quantity().orElseThrow(),
        seat.amount(),
        seat.currency(),
        Optional.of(line.choice().term()));
  }
}
