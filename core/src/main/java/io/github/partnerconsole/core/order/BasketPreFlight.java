package io.github.partnerconsole.core.order;

import static io.github.partnerconsole.core.order.NewTenantStep.BASKET;

import io.github.partnerconsole.core.catalog.Price;
import io.github.partnerconsole.core.catalog.SheetInfo;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.gateway.Freshness;
import io.github.partnerconsole.core.order.Knowledge.Origin;
import io.github.partnerconsole.core.order.Verdict.Rule;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The part of pre-flight that is about what is bought. */
final class BasketPreFlight {

  private final NewTenantRules rules;
  private final Verdicts verdicts;

  BasketPreFlight(NewTenantRules rules, Verdicts verdicts) {
    this.rules = rules;
    this.verdicts = verdicts;
  }

  void check(NewTenantDraft draft) {
    lines(draft);
    priceSheet(draft);
    pricesChanged(draft);
    freeLines(draft);
    provisionedMonthly(draft);
  }

  private void lines(NewTenantDraft draft) {
    Optional<Instant> oldest = oldestAnswer(draft);
    Knowledge knowledge =
        oldest
            .map(asOf -> Knowledge.of(Origin.PARTNER_CENTER, asOf))
            .orElse(Knowledge.of(Origin.PARTNER_CENTER));
    if (verdicts.isOpen(Rule.BASKET, rules.basket(draft), BASKET, knowledge)) {
      return;
    }
    if (oldest.isEmpty() || !isAskedWhole(draft)) {
      verdicts.notAsked(Rule.BASKET, Finding.warn("basket.notAsked", BasketRules.FIELD));
      return;
    }
    verdicts.passWhileFresh(
        Rule.BASKET,
        oldest.get(),
        Freshness.OFFER,
        Origin.PARTNER_CENTER,
        Finding.warn("basket.stale", BasketRules.FIELD),
        List.of(draft.lines().size()));
  }

  /** Whether Microsoft was asked about every line as it would be ordered now. */
  private static boolean isAskedWhole(NewTenantDraft draft) {
    return draft.lines().stream()
        .allMatch(line -> draft.evidence().availabilityOf(line).isPresent());
  }

  private static Optional<Instant> oldestAnswer(NewTenantDraft draft) {
    Evidence evidence = draft.evidence();
    return draft.lines().stream()
        .flatMap(line ->
            Stream.concat(
                evidence.limitsOf(line.sku()).map(limits -> limits.asOf()).stream(),
                evidence.availabilityOf(line).map(Availability::asOf).stream()))
        .min(Comparator.naturalOrder());
  }

  private void priceSheet(NewTenantDraft draft) {
    if (draft.lines().isEmpty()) {
      return;
    }
    draft
        .evidence()
        .sheet()
        .ifPresentOrElse(
            this::priceSheet,
            () ->
                verdicts.report(
                    Rule.PRICE_SHEET,
                    List.of(Finding.warn("basket.noSheet", BasketRules.FIELD, draft.market())),
                    BASKET,
                    Knowledge.of(Origin.PRICE_SHEET),
                    List.of()));
  }

  private void priceSheet(SheetInfo sheet) {
    boolean old = Freshness.PRICE_SHEET.isOver(sheet.asOf(), rules.facts().time().instant());
    verdicts.report(
        Rule.PRICE_SHEET,
        old
            ? List.of(Finding.warn("basket.sheetOld", BasketRules.FIELD, sheet.market()))
            : List.of(),
        BASKET,
        Knowledge.of(Origin.PRICE_SHEET, sheet.asOf()),
        List.of(sheet.market()));
  }

  /** Each one is named, since one answer is for all of them. */
  private void pricesChanged(NewTenantDraft draft) {
    for (OrderLine line : draft.lines()) {
      line.seen()
          .map(seen -> priceChanged(line, Price.perSeat(seen), Price.perSeat(line.choice())))
          .ifPresent(question ->
              verdicts.ask(
                  draft,
                  Rule.PRICES_CHANGED,
                  question,
                  Consent.PRICES_CHANGED,
                  Origin.PRICE_SHEET));
    }
  }

  private static Finding priceChanged(OrderLine line, Price before, Price now) {
    return Finding.block(
        "basket.priceChanged",
        line.field(),
        line.title(),
        before.currency(),
        before.amount(),
        now.currency(),
        now.amount());
  }

  private void freeLines(NewTenantDraft draft) {
    draft.lines().stream()
        .filter(OrderLine::isFree)
        .findFirst()
        .map(line -> Finding.block("basket.free", line.field(), line.title()))
        .ifPresent(question ->
            verdicts.ask(draft, Rule.FREE_LINES, question, Consent.FREE_LINES, Origin.PRICE_SHEET));
  }

  private void provisionedMonthly(NewTenantDraft draft) {
    draft.lines().stream()
        .filter(line -> line.choice().plan().isPaidAhead() && !line.sent().plan().isPaidAhead())
        .findFirst()
        .map(line -> Finding.block("basket.provisionedMonthly", line.field(), line.title()))
        .ifPresent(question ->
            verdicts.ask(
                draft,
                Rule.PROVISIONED_MONTHLY,
                question,
                Consent.PROVISIONED_MONTHLY,
                Origin.SETTINGS));
  }
}
