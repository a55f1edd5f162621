package io.github.partnerconsole.core.order;

import static io.github.partnerconsole.core.order.NewTenantStep.AGREEMENT;
import static io.github.partnerconsole.core.order.NewTenantStep.COMPANY;
import static io.github.partnerconsole.core.order.NewTenantStep.DOMAIN;
import static io.github.partnerconsole.core.order.NewTenantStep.SELLER;

import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.AddressCheck;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.customer.CountryRules;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.finding.Field;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Source;
import io.github.partnerconsole.core.gateway.Freshness;
import io.github.partnerconsole.core.order.Knowledge.Origin;
import io.github.partnerconsole.core.order.Verdict.Rule;
import io.github.partnerconsole.core.relationship.IndirectReseller;
import io.github.partnerconsole.core.relationship.PartnerAgreement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every rule on one page, before anything is sent: one verdict per open finding, and one per rule
 * that passes.
 */
final class PreFlight {

  private final NewTenantRules rules;
  private final Verdicts verdicts;

  PreFlight(NewTenantRules rules) {
    this.rules = rules;
    verdicts = new Verdicts(rules.facts().time().instant());
  }

  List<Verdict> check(NewTenantDraft draft) {
    company(draft);
    address(draft);
    domain(draft);
    seller(draft);
    agreement(draft);
    new BasketPreFlight(rules, verdicts).check(draft);
    return verdicts.sorted();
  }

  private void company(NewTenantDraft draft) {
    Company company = draft.company();
    List<Finding> found = rules.company(draft);
    Knowledge typed = Knowledge.of(Origin.DRAFT);
    verdicts.report(
        Rule.COMPANY, about(found, Company.NAME), COMPANY, typed, List.of(company.name()));
    email(company.contact().email(), about(found, ContactPerson.EMAIL));
    asTheCountryAsks(company, rules.country(draft), found);
  }

  /** Without knowing who the partner is, nobody can tell that the address is not its own. */
  private void email(String email, List<Finding> found) {
    Knowledge typed = Knowledge.of(Origin.DRAFT);
    if (found.isEmpty() && rules.facts().partner().get().isEmpty()) {
      verdicts.notAsked(Rule.EMAIL, Finding.warn("email.partnerUnknown", ContactPerson.EMAIL));
    } else {
      verdicts.report(Rule.EMAIL, found, COMPANY, typed, List.of(email));
    }
  }

  private void asTheCountryAsks(Company company, CountryRules country, List<Finding> found) {
    Address address = company.address();
    ContactPerson contact = company.contact();
    if (country.asksPostalCode()) {
      asTheCountryAsks(
          Rule.POSTAL_CODE,
          about(found, Address.POSTAL_CODE),
          country,
          List.of(address.postalCode(), address.country()));
    }
    asTheCountryAsks(
        Rule.ADDRESS_PARTS,
        about(
            found,
            Address.COUNTRY,
            Address.LINE_2,
            Address.CITY,
            Address.STATE,
            NewTenantDraft.CULTURE),
        country,
        List.of());
    if (country.asksRegistrationNumber()) {
      asTheCountryAsks(
          Rule.REGISTRATION_NUMBER, about(found, Company.REGISTRATION_NUMBER), country, List.of());
    }
    asTheCountryAsks(
        Rule.CONTACT,
        about(found, ContactPerson.FIRST_NAME, ContactPerson.LAST_NAME, ContactPerson.PHONE),
        country,
        List.of(contact.firstName(), contact.lastName()));
  }

  private void asTheCountryAsks(
      Rule rule, List<Finding> found, CountryRules country, List<Object> args) {
    Optional<Instant> live = country.liveAsOf();
    if (live.isEmpty() || !found.isEmpty()) {
      verdicts.report(rule, found, COMPANY, knowledgeOf(country), args);
      return;
    }
    verdicts.passWhileFresh(
        rule,
        live.get(),
        Freshness.COUNTRY_RULES,
        Origin.MICROSOFT_COUNTRY_RULES,
        Finding.warn("address.rulesOld", Address.COUNTRY, country.country()),
        args);
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

  private void address(NewTenantDraft draft) {
    Optional<AddressCheck> check = NewTenantRules.checkOf(draft);
    Knowledge knowledge =
        check
            .map(known -> Knowledge.of(Origin.PARTNER_CENTER, known.asOf()))
            .orElse(Knowledge.of(Origin.DRAFT));
    List<Finding> found = about(rules.company(draft), Address.LINE_1);
    if (verdicts.isOpen(Rule.ADDRESS, found, COMPANY, knowledge)) {
      return;
    }
    check.ifPresentOrElse(
        known ->
            verdicts.passWhileFresh(
                Rule.ADDRESS,
                known.asOf(),
                Freshness.ADDRESS,
                Origin.PARTNER_CENTER,
                Finding.warn("address.stale", Address.LINE_1),
                List.of()),
        () -> verdicts.notAsked(Rule.ADDRESS, Finding.warn("address.notAsked", Address.LINE_1)));
  }

  private void domain(NewTenantDraft draft) {
    String domain = draft.domainPrefix().domain();
    List<Finding> found = rules.domain(draft);
    if (!found.isEmpty() || draft.tenant().isPresent()) {
      verdicts.report(
          Rule.DOMAIN, found, DOMAIN, Knowledge.of(Origin.PARTNER_CENTER), List.of(domain));
      return;
    }
    NewTenantRules.domainCheckOf(draft)
        .ifPresentOrElse(
            check ->
                verdicts.passWhileFresh(
                    Rule.DOMAIN,
                    check.asOf(),
                    Freshness.DOMAIN,
                    Origin.PARTNER_CENTER,
                    Finding.warn("domain.stale", DomainPrefix.FIELD, domain),
                    List.of(domain)),
            () ->
                verdicts.notAsked(
                    Rule.DOMAIN, Finding.warn("domain.notAsked", DomainPrefix.FIELD)));
  }

  private void seller(NewTenantDraft draft) {
    boolean open =
        verdicts.isOpen(
            Rule.SELLER, rules.seller(draft), SELLER, Knowledge.of(Origin.PARTNER_CENTER));
    if (!open && rules.facts().seller(draft) instanceof Seller.Reseller chosen) {
      partnerAgreement(draft.evidence().partnerAgreement(), chosen.reseller());
    }
  }

  private void partnerAgreement(Optional<PartnerAgreement> known, IndirectReseller reseller) {
    String name = reseller.name();
    known
        .filter(answer -> answer.mpnId().equals(reseller.mpnId()))
        .filter(PartnerAgreement::isSigned)
        .ifPresentOrElse(
            answer ->
                verdicts.passWhileFresh(
                    Rule.SELLER,
                    answer.asOf(),
                    Freshness.PARTNER_AGREEMENT,
                    Origin.PARTNER_CENTER,
                    Finding.warn("reseller.stale", Seller.FIELD, name),
                    List.of(name)),
            () ->
                verdicts.notAsked(
                    Rule.SELLER, Finding.warn("reseller.notAsked", Seller.FIELD, name)));
  }

  private void agreement(NewTenantDraft draft) {
    Optional<Instant> acceptedBefore = draft.evidence().acceptedBefore();
    if (draft.agreementKnown() && acceptedBefore.isPresent()) {
      verdicts.passWhileFresh(
          Rule.AGREEMENT,
          acceptedBefore.get(),
          Freshness.CUSTOMER_AGREEMENT,
          Origin.PARTNER_CENTER,
          Finding.warn("agreement.stale", AgreementForm.DECLARED),
          List.of());
      return;
    }
    List<Finding> found = new ArrayList<>(rules.agreement(draft));
    if (found.isEmpty() && !rules.isRecorded(draft)) {
      found.add(Finding.block("agreement.notRecorded", AgreementForm.DECLARED));
    }
    verdicts.report(Rule.AGREEMENT, found, AGREEMENT, recorded(draft), List.of());
  }

  private static Knowledge recorded(NewTenantDraft draft) {
    return draft
        .agreement()
        .recorded()
        .map(kept -> Knowledge.of(Origin.ACCEPTANCE_LOG, kept.recordedAt()))
        .orElse(Knowledge.of(Origin.ACCEPTANCE_LOG));
  }

  private static List<Finding> about(List<Finding> found, Field... fields) {
    Set<Field> wanted = Set.of(fields);
    return found.stream().filter(finding -> wanted.contains(finding.field())).toList();
  }
}
