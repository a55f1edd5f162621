package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.agreement.AcceptanceEntry;
import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import io.github.partnerconsole.core.agreement.AcceptanceLog;
import io.github.partnerconsole.core.catalog.Catalog;
import io.github.partnerconsole.core.catalog.SkuLimits;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.CompanyNormaliser;
import io.github.partnerconsole.core.customer.CountryBook;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.CountryRules;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.customer.TypedText;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.Freshness;
import io.github.partnerconsole.core.gateway.GatewayException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Asks Microsoft what a draft needs to know, and puts the answers into it. All methods block.
 *
 * <p>Where Microsoft cannot be reached the draft comes back without the answer, so that an order
 * can be written offline; pre-flight says what was not asked. Every other failure is thrown as the
 * gateways throw it.
 */
public final class NewTenantChecks {

  private static final System.Logger LOG = System.getLogger(NewTenantChecks.class.getName());

  private final NewTenantRules rules;
  private final NewTenantGateways gateways;
  private final CountryBook countries;
  private final AcceptanceLog acceptances;
  private final AcceptanceLinks links;
  private final BasketChecks baskets;
  private final String user;

  /**
   * Checks for one user.
   *
   * @param user the operating system's user, who records acceptances
   */
  public NewTenantChecks(
      NewTenantRules rules,
      NewTenantGateways gateways,
      CountryBook countries,
      AcceptanceLog acceptances,
      Catalog catalog,
      String user) {
    this.rules = rules;
    this.gateways = gateways;
    this.countries = countries;
    this.acceptances = acceptances;
    links = new AcceptanceLinks(acceptances, rules.facts().time());
    baskets = new BasketChecks(rules.facts(), gateways.products(), catalog);
    this.user = user;
  }

  public NewTenantRules rules() {
    return rules;
  }

  /** Whether the address is known, and whether the customer is there already. */
  public NewTenantDraft company(NewTenantDraft draft) {
    return company(draft, this::address);
  }

  private NewTenantDraft company(NewTenantDraft draft, UnaryOperator<NewTenantDraft> address) {
    refreshRules(draft.company().address().country());
    NewTenantDraft normal = asFarAsReachable(draft, this::partner).withCompany(normalised(draft));
    return asFarAsReachable(asFarAsReachable(normal, address), this::lookalikes);
  }

  /** Without an answer the rules that were fetched before hold, and show their age. */
  private void refreshRules(CountryCode country) {
    if (country.isChosen()) {
      try {
        countries.refresh(country);
      } catch (GatewayException e) {
        LOG.log(System.Logger.Level.INFO, "No rules of {0}: {1}", country, e.failure());
      }
    }
  }

  /** Its own domains must be known before an e-mail address can be right. */
  private NewTenantDraft partner(NewTenantDraft draft) {
    if (rules.facts().partner().get().isEmpty()) {
      gateways.partner().signedIn();
    }
    return draft;
  }

  private Company normalised(NewTenantDraft draft) {
    CountryRules country = rules.country(draft);
    return CompanyNormaliser.onlyWhatIsAsked(
        CompanyNormaliser.normalise(draft.company(), country), country);
  }

  private NewTenantDraft address(NewTenantDraft draft) {
    boolean known =
        NewTenantRules.checkOf(draft)
            .filter(check -> !Freshness.ADDRESS.isOver(check.asOf(), now()))
            .isPresent();
    return known ? draft : addressAnew(draft);
  }

  private NewTenantDraft addressAnew(NewTenantDraft draft) {
    return draft.withEvidence(
        draft.evidence().withAddress(gateways.addresses().check(draft.company().address())));
  }

  private NewTenantDraft lookalikes(NewTenantDraft draft) {
    String name = draft.company().name();
    List<CustomerSummary> found = gateways.customers().whoseNameStartsWith(name);
    return draft.withEvidence(draft.evidence().withLookalikes(new Lookalikes(name, found, now())));
  }

  /** Whether the domain is free. */
  public NewTenantDraft domain(NewTenantDraft draft) {
    return draft.tenant().isPresent() ? draft : asFarAsReachable(draft, this::askDomain);
  }

  private NewTenantDraft askDomain(NewTenantDraft draft) {
    return draft.withEvidence(
        draft.evidence().withDomain(askDomain(draft.domainPrefix().domain())));
  }

  /** Asks about one domain, as it is typed. */
  public DomainCheck askDomain(String domain) {
    boolean taken = gateways.customers().isDomainTaken(domain);
    Optional<String> owner =
        taken ? gateways.customers().ofDomain(domain).map(CustomerSummary::name) : Optional.empty();
    return new DomainCheck(domain, taken, owner, now());
  }

  /** Whether the reseller's partner agreement is in force. */
  public NewTenantDraft seller(NewTenantDraft draft) {
    return rules.facts().seller(draft) instanceof Seller.Reseller chosen
        ? asFarAsReachable(draft, it -> askPartnerAgreement(it, chosen))
        : draft;
  }

  private NewTenantDraft askPartnerAgreement(NewTenantDraft draft, Seller.Reseller chosen) {
    return draft.withEvidence(
        draft
            .evidence()
            .withPartnerAgreement(
                gateways.resellers().partnerAgreement(chosen.reseller().mpnId())));
  }

  /**
   * Writes the acceptance to the log, unless the same one is there already; a tenant of an earlier
   * try is looked up first.
   */
  public NewTenantDraft agreement(NewTenantDraft draft) {
    NewTenantDraft known = asFarAsReachable(draft, this::acceptedBefore);
    NewTenantDraft tidy =
        known.withAgreement(known.agreement().withSignatory(known.agreement().signatory().tidy()));
    return tidy.agreementKnown() || rules.isRecorded(tidy)
        ? tidy
        : asFarAsReachable(tidy, this::record);
  }

  private NewTenantDraft acceptedBefore(NewTenantDraft draft) {
    return draft.tenant().map(tenant -> acceptedBefore(draft, tenant)).orElse(draft);
  }

  private NewTenantDraft acceptedBefore(NewTenantDraft draft, TenantId tenant) {
    boolean accepted = gateways.agreements().isAccepted(tenant);
    if (accepted) {
      links.acceptedBefore(draft.id(), tenant);
    }
    Optional<Instant> asOf = accepted ? Optional.of(now()) : Optional.empty();
    return draft.withEvidence(draft.evidence().withAcceptedBefore(asOf));
  }

  private NewTenantDraft record(NewTenantDraft draft) {
    String template = gateways.agreements().template().templateId();
    return logged(draft, template).orElseGet(() -> append(draft, acceptance(draft, template)));
  }

  /** What an earlier try wrote whose answer never reached the draft. */
  private Optional<NewTenantDraft> logged(NewTenantDraft draft, String template) {
    return acceptances.entries().stream()
        .map(AcceptanceEntry::event)
        .filter(AcceptanceEvent.Confirmed.class::isInstance)
        .map(AcceptanceEvent.Confirmed.class::cast)
        .filter(event -> event.draftId().equals(draft.id()))
        .reduce((_, later) -> later)
        .filter(event -> event.acceptance().templateId().equals(template))
        .map(event -> recorded(draft, event.acceptance(), event.companyName()))
        .filter(rules::isRecorded);
  }

  private NewTenantDraft append(NewTenantDraft draft, Acceptance acceptance) {
    String company = draft.company().name();
    acceptances.append(new AcceptanceEvent.Confirmed(draft.id(), company, acceptance, now()));
    return recorded(draft, acceptance, company);
  }

  private static NewTenantDraft recorded(
      NewTenantDraft draft, Acceptance acceptance, String company) {
    return draft.withAgreement(draft.agreement().withRecorded(acceptance, TypedText.tidy(company)));
  }

  private Acceptance acceptance(NewTenantDraft draft, String templateId) {
    AgreementForm form = draft.agreement();
    LocalDate day = AgreementRules.date(form.typedDate()).orElseThrow();
    return new Acceptance(
        form.signatory(),
        day,
        momentOf(day),
        templateId,
        form.language(),
        draft.company().address().country().iso2(),
        rules.facts().seller(draft).confirmation(),
        user,
        now());
  }

  /**
   * Noon of that day where the user is, but never a moment that is still to come: Microsoft refuses
   * those.
   */
  private Instant momentOf(LocalDate day) {
    Instant noon = day.atTime(LocalTime.NOON).atZone(rules.facts().zone()).toInstant();
    return noon.isAfter(now()) ? now() : noon;
  }

  /** The basket at the prices of the sheet as it is now. Asks nobody but the catalogue. */
  public NewTenantDraft priced(NewTenantDraft draft) {
    return baskets.priced(draft);
  }

  /** Today's prices, the limits of what is in the basket, and whether Microsoft sells it so. */
  public NewTenantDraft basket(NewTenantDraft draft) {
    return basket(draft, baskets::withLimits);
  }

  private NewTenantDraft basket(
      NewTenantDraft draft, BiFunction<NewTenantDraft, OrderLine, NewTenantDraft> limits) {
    NewTenantDraft asked = baskets.priced(draft);
    for (OrderLine line : asked.lines()) {
      asked = asFarAsReachable(asked, it -> limits.apply(it, line));
      asked = asFarAsReachable(asked, it -> baskets.withAvailability(it, line));
    }
    return asked;
  }

  /** Asks for the limits of a line, and keeps them for the next order. */
  public Optional<SkuLimits> limits(OrderLine line) {
    return baskets.limits(line);
  }

  /** Everything at once and anew, as it is asked before an order is sent. */
  public NewTenantDraft all(NewTenantDraft draft) {
    NewTenantDraft company = company(draft, this::addressAnew);
    NewTenantDraft basket = basket(company, baskets::withLimitsAnew);
    return asFarAsReachable(seller(domain(basket)), this::acceptedBefore);
  }

  private static NewTenantDraft asFarAsReachable(
      NewTenantDraft draft, UnaryOperator<NewTenantDraft> question) {
    try {
      return question.apply(draft);
    } catch (GatewayException e) {
      if (e.failure() instanceof Failure.Unreachable) {
        return draft;
      }
      throw e;
    }
  }

  private Instant now() {
    return rules.facts().time().instant();
  }
}
