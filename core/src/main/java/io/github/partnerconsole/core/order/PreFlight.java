package io.github.partnerconsole.core.order;

import static io.github.partnerconsole.core.order.NewTenantStep.AGREEMENT;
import static io.github.partnerconsole.core.order.NewTenantStep.BASKET;
import static io.github.partnerconsole.core.order.NewTenantStep.COMPANY;
import static io.github.partnerconsole.core.order.NewTenantStep.DOMAIN;
import static io.github.partnerconsole.core.order.NewTenantStep.SELLER;

import io.github.partnerconsole.core.catalog.SheetInfo;
import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.customer.CountryRules;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Severity;
import io.github.partnerconsole.core.finding.Source;
import io.github.partnerconsole.core.order.Knowledge.Origin;
import io.github.partnerconsole.core.order.Verdict.Rule;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every rule on one page, before anything is sent: one verdict per open finding, and one per rule
 * that passes.
 */
final class PreFlight {

  /** Only Microsoft can tell, and only for the moment. */
  private static final Duration DOMAIN_HOLDS = Duration.ofMinutes(15);

  /** Signing or losing an agreement takes a day to show (scenario 75). */
  private static final Duration PARTNER_AGREEMENT_HOLDS = Duration.ofHours(24);

  /** Microsoft publishes price sheets on the first of a month. */
  private static final Duration PRICE_SHEET_HOLDS = Duration.ofDays(31);

  private final NewTenantRules rules;
  private final List<Verdict> verdicts = new ArrayList<>();

  PreFlight(NewTenantRules rules) {
    this.rules = rules;
  }

  List<Verdict> check(NewTenantDraft draft) {
    company(draft);
    addressAtMicrosoft(draft);
    domain(draft);
    seller(draft);
    agreement(draft);
    basket(draft);
    priceSheet(draft);
    consents(draft);
    return verdicts.stream().sorted(Comparator.comparing(Verdict::outcome)).toList();
  }

  private void company(NewTenantDraft draft) {
    Company company = draft.company();
    CountryRules country = rules.country(draft);
    Knowledge typed = Knowledge.of(Origin.DRAFT);
    Knowledge table = knowledgeOf(country);
    List<Finding> found = rules.company(draft);
    report(Rule.COMPANY, found, COMPANY, typed, List.of(company.name()), Company.NAME);
    report(
        Rule.POSTAL_CODE,
        found,
        COMPANY,
        table,
        List.of(company.address().postalCode(), company.address().country()),
        Address.POSTAL_CODE);
    report(
        Rule.ADDRESS_PARTS,
        found,
        COMPANY,
        table,
        List.of(),
        Address.COUNTRY,
        Address.LINE_2,
        Address.CITY,
        Address.STATE);
    report(Rule.REGISTRATION_NUMBER, found, COMPANY, table, List.of(), Company.REGISTRATION_NUMBER);
    report(
        Rule.CONTACT,
        found,
        COMPANY,
        table,
        List.of(company.contact().firstName(), company.contact().lastName()),
        ContactPerson.FIRST_NAME,
        ContactPerson.LAST_NAME,
        ContactPerson.PHONE);
    report(
        Rule.EMAIL, found, COMPANY, typed, List.of(company.contact().email()), ContactPerson.EMAIL);
  }

  private static Knowledge knowledgeOf(CountryRules country) {
    return country
        .liveAsOf()
        .map(asOf -> Knowledge.of(Origin.MICROSOFT_COUNTRY_RULES, asOf))
        .orElseGet(() -> Knowledge.of(Origin.COUNTRY_TABLE, dayOf(country.source())));
  }

  private static Instant dayOf(Source source) {
    return source.date().atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private void addressAtMicrosoft(NewTenantDraft draft) {
    List<Finding> found = about(rules.company(draft), Set.of(Address.LINE_1));
    NewTenantRules.checkOf(draft)
        .ifPresentOrElse(
            check ->
                report(
                    Rule.ADDRESS,
                    found,
                    COMPANY,
                    Knowledge.of(Origin.PARTNER_CENTER, check.asOf()),
                    List.of(),
                    Address.LINE_1),
            () -> notAsked(Rule.ADDRESS, Finding.warn("address.notAsked", Address.LINE_1)));
  }

  private void domain(NewTenantDraft draft) {
    List<Finding> found = rules.domain(draft);
    if (!found.isEmpty() || draft.tenant().isPresent()) {
      report(
          Rule.DOMAIN,
          found,
          DOMAIN,
          Knowledge.of(Origin.PARTNER_CENTER),
          List.of(draft.domainPrefix().domain()),
          DomainPrefix.FIELD);
      return;
    }
    NewTenantRules.domainCheckOf(draft)
        .ifPresentOrElse(
            check ->
                aged(
                    Rule.DOMAIN,
                    check.asOf(),
                    DOMAIN_HOLDS,
                    Finding.warn("domain.stale", DomainPrefix.FIELD, check.domain()),
                    List.of(check.domain())),
            () -> notAsked(Rule.DOMAIN, Finding.warn("domain.notAsked", DomainPrefix.FIELD)));
  }

  private void seller(NewTenantDraft draft) {
    List<Finding> found = rules.seller(draft);
    if (!found.isEmpty()) {
      report(
          Rule.SELLER, found, SELLER, Knowledge.of(Origin.PARTNER_CENTER), List.of(), Seller.FIELD);
    } else if (draft.seller() instanceof Seller.Reseller chosen) {
      partnerAgreement(draft, chosen);
    }
  }

  private void partnerAgreement(NewTenantDraft draft, Seller.Reseller chosen) {
    Optional<PartnerAgreement> known =
        draft
            .evidence()
            .partnerAgreement()
            .filter(answer -> answer.mpnId().equals(chosen.reseller().mpnId()));
    String name = chosen.reseller().name();
    known.ifPresentOrElse(
        answer ->
            aged(
                Rule.SELLER,
                answer.asOf(),
                PARTNER_AGREEMENT_HOLDS,
                Finding.warn("reseller.stale", Seller.FIELD, name),
                List.of(name)),
        () -> notAsked(Rule.SELLER, Finding.warn("reseller.notAsked", Seller.FIELD, name)));
  }

  private void agreement(NewTenantDraft draft) {
    List<Finding> found = new ArrayList<>(rules.agreement(draft));
    if (found.isEmpty()
        && !draft.agreementKnown()
        && !AgreementRules.isRecorded(draft.agreement())) {
      found.add(Finding.block("agreement.notRecorded", AgreementForm.DECLARED));
    }
    reportAll(Rule.AGREEMENT, found, AGREEMENT, knowledgeOfAgreement(draft), List.of());
  }

  private static Knowledge knowledgeOfAgreement(NewTenantDraft draft) {
    return draft
        .evidence()
        .acceptedBefore()
        .map(asOf -> Knowledge.of(Origin.PARTNER_CENTER, asOf))
        .or(() ->
            draft
                .agreement()
                .recorded()
                .map(kept -> Knowledge.of(Origin.ACCEPTANCE_LOG, kept.recordedAt())))
        .orElse(Knowledge.of(Origin.ACCEPTANCE_LOG));
  }

  private void basket(NewTenantDraft draft) {
    int lines = draft.lines().size();
    reportAll(Rule.BASKET, rules.basket(draft), BASKET, limitsOf(draft), List.of(lines));
  }

  private static Knowledge limitsOf(NewTenantDraft draft) {
    return draft.evidence().limits().stream()
        .map(limits -> limits.asOf())
        .min(Comparator.naturalOrder())
        .map(asOf -> Knowledge.of(Origin.PARTNER_CENTER, asOf))
        .orElse(Knowledge.of(Origin.PARTNER_CENTER));
  }

  private void priceSheet(NewTenantDraft draft) {
    draft.evidence().sheet().ifPresent(this::priceSheet);
  }

  private void priceSheet(SheetInfo sheet) {
    Knowledge knowledge = Knowledge.of(Origin.PRICE_SHEET, sheet.asOf());
    if (isOlder(sheet.asOf(), PRICE_SHEET_HOLDS)) {
      Finding old = Finding.warn("basket.sheetOld", BasketRules.FIELD, sheet.market());
      verdicts.add(Verdict.open(Rule.PRICE_SHEET, old, knowledge, goTo(BASKET, old)));
    } else {
      verdicts.add(Verdict.pass(Rule.PRICE_SHEET, List.of(sheet.market()), knowledge));
    }
  }

  private void consents(NewTenantDraft draft) {
    draft.lines().stream()
        .filter(OrderLine::isFree)
        .findFirst()
        .map(line -> Finding.block("basket.free", line.field(), line.title()))
        .ifPresent(question ->
            ask(draft, Rule.FREE_LINES, question, Consent.FREE_LINES, Origin.PRICE_SHEET));
    draft.lines().stream()
        .filter(line -> line.choice().plan().isPaidAhead() && !line.sent().plan().isPaidAhead())
        .findFirst()
        .map(line -> Finding.block("basket.provisionedMonthly", line.field(), line.title()))
        .ifPresent(question ->
            ask(
                draft,
                Rule.PROVISIONED_MONTHLY,
                question,
                Consent.PROVISIONED_MONTHLY,
                Origin.SETTINGS));
  }

  private void ask(
      NewTenantDraft draft, Rule rule, Finding question, Consent consent, Origin origin) {
    Knowledge knowledge = Knowledge.of(origin);
    verdicts.add(
        draft.consentsTo(consent)
            ? Verdict.pass(rule, question.args(), knowledge)
            : Verdict.open(rule, question, knowledge, new Remedy.Agree(consent)));
  }

  private void aged(Rule rule, Instant asOf, Duration holds, Finding stale, List<Object> args) {
    Knowledge knowledge = Knowledge.of(Origin.PARTNER_CENTER, asOf);
    verdicts.add(
        isOlder(asOf, holds)
            ? Verdict.stale(rule, stale, knowledge)
            : Verdict.pass(rule, args, knowledge));
  }

  private boolean isOlder(Instant asOf, Duration limit) {
    return Duration.between(asOf, rules.facts().time().instant()).compareTo(limit) > 0;
  }

  private void notAsked(Rule rule, Finding finding) {
    verdicts.add(Verdict.stale(rule, finding, Knowledge.of(Origin.PARTNER_CENTER)));
  }

  private void report(
      Rule rule,
      List<Finding> found,
      NewTenantStep step,
      Knowledge knowledge,
      List<Object> args,
      Field... fields) {
    reportAll(rule, about(found, Set.copyOf(Arrays.asList(fields))), step, knowledge, args);
  }

  private void reportAll(
      Rule rule, List<Finding> found, NewTenantStep step, Knowledge knowledge, List<Object> args) {
    List<Finding> open =
        found.stream().filter(finding -> finding.severity() != Severity.NOTE).toList();
    if (open.isEmpty()) {
      verdicts.add(Verdict.pass(rule, args, knowledge));
    }
    open.forEach(
        finding -> verdicts.add(Verdict.open(rule, finding, knowledge, goTo(step, finding))));
  }

  private static Remedy goTo(NewTenantStep step, Finding finding) {
    return new Remedy.GoTo(step, finding.field());
  }

  private static List<Finding> about(List<Finding> found, Set<Field> fields) {
    return found.stream().filter(finding -> fields.contains(finding.field())).toList();
  }
}
