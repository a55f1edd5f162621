package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.AddressCheck;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.CompanyNormaliser;
import io.github.partnerconsole.core.customer.CompanyRules;
import io.github.partnerconsole.core.customer.CountryRules;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.customer.DomainPrefixRules;
import io.github.partnerconsole.core.finding.Finding;
import io.github.partnerconsole.core.finding.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with an order for a new tenant, step by step. Pure: what Microsoft said is in the
 * draft's evidence.
 */
public final class NewTenantRules {

  private static final Source ADDRESS_VALIDATION =
      Source.of("Partner Center, Validate an address", "2023-10-23");
  private static final Source DOMAIN_AVAILABILITY =
      Source.of("Partner Center, Verify domain availability", "2023-10-23");

  private final OrderFacts facts;

  public NewTenantRules(OrderFacts facts) {
    this.facts = facts;
  }

  public OrderFacts facts() {
    return facts;
  }

  public CountryRules country(NewTenantDraft draft) {
    return facts.countries().apply(draft.company().address().country());
  }

  /** Company, address and contact person. */
  public List<Finding> company(NewTenantDraft draft) {
    List<Finding> findings =
        new ArrayList<>(
            CompanyRules.check(
                CompanyNormaliser.normalise(draft.company(), country(draft)),
                country(draft),
                facts.partnerDomains()));
    culture(draft).ifPresent(findings::add);
    address(draft).ifPresent(findings::add);
    lookalike(draft).ifPresent(findings::add);
    return findings;
  }

  /** The form proposes one as soon as the country is chosen. */
  private static Optional<Finding> culture(NewTenantDraft draft) {
    return draft.culture().isBlank() && draft.company().address().country().isChosen()
        ? Optional.of(Finding.block("company.culture.empty", NewTenantDraft.CULTURE))
        : Optional.empty();
  }

  /** What Microsoft said about exactly this address. */
  static Optional<Finding> address(NewTenantDraft draft) {
    return checkOf(draft)
        .filter(check -> check.verdict() != AddressCheck.Verdict.VERIFIED)
        .map(check -> unverified(draft, check).from(ADDRESS_VALIDATION));
  }

  static Optional<AddressCheck> checkOf(NewTenantDraft draft) {
    return draft
        .evidence()
        .address()
        .filter(check -> check.checked().equals(draft.company().address()));
  }

  private static Finding unverified(NewTenantDraft draft, AddressCheck check) {
    if (draft.consentsTo(Consent.ADDRESS_IS_RIGHT)) {
      return Finding.warn("address.attested", Address.LINE_1);
    }
    return check.verdict() == AddressCheck.Verdict.NOT_FOUND
        ? Finding.block("address.notFound", Address.LINE_1)
        : Finding.block("address.questioned", Address.LINE_1);
  }

  static Optional<Finding> lookalike(NewTenantDraft draft) {
    return draft
        .evidence()
        .lookalikes()
        .filter(known -> known.companyName().equals(draft.company().name()))
        .flatMap(known -> known.found().stream().findFirst())
        .map(NewTenantRules::alike);
  }

  private static Finding alike(CustomerSummary customer) {
    return Finding.warn("company.lookalike", Company.NAME, customer.name(), customer.domain());
  }

  /** The domain prefix. */
  public List<Finding> domain(NewTenantDraft draft) {
    List<Finding> findings = new ArrayList<>(DomainPrefixRules.check(draft.domainPrefix()));
    domainTaken(draft).ifPresent(findings::add);
    return findings;
  }

  /** What Microsoft said about exactly this domain; once the tenant exists the domain is ours. */
  static Optional<Finding> domainTaken(NewTenantDraft draft) {
    return domainCheckOf(draft)
        .filter(check -> check.taken() && draft.tenant().isEmpty())
        .map(check -> taken(check).from(DOMAIN_AVAILABILITY));
  }

  private static Finding taken(DomainCheck check) {
    return check
        .owner()
        .map(
            owner -> Finding.block("domain.ownCustomer", DomainPrefix.FIELD, check.domain(), owner))
        .orElseGet(() -> Finding.block("domain.taken", DomainPrefix.FIELD, check.domain()));
  }

  static Optional<DomainCheck> domainCheckOf(NewTenantDraft draft) {
    return draft
        .evidence()
        .domain()
        .filter(check -> check.domain().equals(draft.domainPrefix().domain()));
  }

  /** The reseller and its partner agreement; a direct-bill partner has none (scenario 74). */
  public List<Finding> seller(NewTenantDraft draft) {
    return SellerRules.check(facts.seller(draft), draft.evidence().partnerAgreement());
  }

  /** Who accepted the customer agreement, and when. */
  public List<Finding> agreement(NewTenantDraft draft) {
    if (draft.agreementKnown()) {
      return List.of();
    }
    AgreementForm form = draft.agreement();
    List<Finding> findings =
        new ArrayList<>(
            AgreementRules.check(form, country(draft).agreementLanguages(), facts.today()));
    findings.addAll(SignatoryRules.check(form.signatory().tidy(), facts.partnerDomains()));
    return findings;
  }

  /** Whether the acceptance is in the log as the draft tells it. */
  public boolean isRecorded(NewTenantDraft draft) {
    return AgreementRules.isRecorded(draft, facts.seller(draft).confirmation());
  }

  /** What is bought. */
  public List<Finding> basket(NewTenantDraft draft) {
    return BasketRules.check(draft, facts.annualBilling());
  }

  /** Everything at once, with the age of what it rests on. */
  public List<Verdict> preFlight(NewTenantDraft draft) {
    return new PreFlight(this).check(draft);
  }
}
