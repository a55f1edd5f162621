package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.agreement.Acceptance;
import io.github.partnerconsole.core.agreement.AcceptanceEvent;
import io.github.partnerconsole.core.agreement.AcceptanceLog;
import io.github.partnerconsole.core.agreement.Confirmation;
import io.github.partnerconsole.core.catalog.BillingChoices;
import io.github.partnerconsole.core.catalog.Catalog;
import io.github.partnerconsole.core.catalog.SkuLimits;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.CompanyNormaliser;
import io.github.partnerconsole.core.customer.CountryRules;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Asks Microsoft what a draft needs to know, and puts the answers into it. All methods block.
 *
 * <p>Where Microsoft cannot be reached the draft comes back without the answer, so that an order
 * can be written offline; pre-flight says what was not asked. Every other failure is thrown as the
 * gateways throw it.
 */
public final class NewTenantChecks {

  private final NewTenantRules rules;
  private final NewTenantGateways gateways;
  private final AcceptanceLog acceptances;
  private final Catalog catalog;
  private final String user;

  /**
   * Checks for one user.
   *
   * @param user the operating system's user, who records acceptances
   */
  public NewTenantChecks(
      NewTenantRules rules,
      NewTenantGateways gateways,
      AcceptanceLog acceptances,
      Catalog catalog,
      String user) {
    this.rules = rules;
    this.gateways = gateways;
    this.acceptances = acceptances;
    this.catalog = catalog;
    this.user = user;
  }

  public NewTenantRules rules() {
    return rules;
  }

  /** Whether the address is known, and whether the customer is there already. */
  public NewTenantDraft company(NewTenantDraft draft) {
    NewTenantDraft normal = draft.withCompany(normalised(draft));
    return asFarAsReachable(asFarAsReachable(normal, this::address), this::lookalikes);
  }

  private Company normalised(NewTenantDraft draft) {
    CountryRules country = rules.country(draft);
    return CompanyNormaliser.onlyWhatIsAsked(
        CompanyNormaliser.normalise(draft.company(), country), country);
  }

  private NewTenantDraft address(NewTenantDraft draft) {
    if (NewTenantRules.checkOf(draft).isPresent()) {
      return draft;
    }
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
    return draft.seller() instanceof Seller.Reseller chosen
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
    return known.agreementKnown() || AgreementRules.isRecorded(known.agreement())
        ? known
        : asFarAsReachable(known, this::record);
  }

  private NewTenantDraft acceptedBefore(NewTenantDraft draft) {
    boolean accepted =
        draft.tenant().filter(tenant -> gateways.agreements().isAccepted(tenant)).isPresent();
    if (accepted && draft.evidence().acceptedBefore().isEmpty()) {
      acceptances.append(
          new AcceptanceEvent.AlreadyAccepted(draft.id(), draft.tenant().orElseThrow(), now()));
      return draft.withEvidence(draft.evidence().withAcceptedBefore(now()));
    }
    return draft;
  }

  private NewTenantDraft record(NewTenantDraft draft) {
    Acceptance acceptance = acceptance(draft, gateways.agreements().template().templateId());
    acceptances.append(
        new AcceptanceEvent.Confirmed(draft.id(), draft.company().name(), acceptance, now()));
    return draft.withAgreement(draft.agreement().withRecorded(acceptance));
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
        confirmation(draft.seller()),
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

  /** Who says it: an indirect reseller confirms for its customer (scenario 54). */
  public static Confirmation confirmation(Seller seller) {
    return seller instanceof Seller.Reseller
        ? Confirmation.RESELLER_CONFIRMS
        : Confirmation.CUSTOMER_ACCEPTED;
  }

  /** The limits of what is in the basket, and the prices of today's sheet. */
  public NewTenantDraft basket(NewTenantDraft draft) {
    NewTenantDraft priced = repriced(draft);
    for (OrderLine line : priced.lines()) {
      priced = asFarAsReachable(priced, it -> limits(it, line));
    }
    return priced;
  }

  private NewTenantDraft limits(NewTenantDraft draft, OrderLine line) {
    if (draft.evidence().limitsOf(line.sku()).isPresent()) {
      return draft;
    }
    return limits(line)
        .map(found -> draft.withEvidence(draft.evidence().withLimits(found)))
        .orElse(draft);
  }

  /** Asks for the limits of a line, and keeps them for the next order. */
  public Optional<SkuLimits> limits(OrderLine line) {
    Optional<SkuLimits> found =
        gateways.products().limits(line.market(), line.segment(), line.sku());
    found.ifPresent(limits -> catalog.keep(line.market(), limits));
    return found;
  }

  /**
   * Prices may have changed since the line was chosen; what is no longer sold so keeps its old line
   * for the user to mend.
   */
  private NewTenantDraft repriced(NewTenantDraft draft) {
    List<OrderLine> lines = draft.lines().stream().map(this::repriced).toList();
    NewTenantDraft current = lines.equals(draft.lines()) ? draft : draft.withLines(lines);
    return catalog
        .sheet(draft.market())
        .map(sheet -> current.withEvidence(current.evidence().withSheet(sheet)))
        .orElse(current);
  }

  private OrderLine repriced(OrderLine line) {
    return catalog
        .find(line.market(), line.sku())
        .map(sku -> BillingChoices.of(sku, rules.facts().annualBilling()))
        .flatMap(choices ->
            choices
                .find(line.choice().term(), line.choice().plan())
                .flatMap(choice ->
                    choices.provisionedAs(choice).map(sent -> line.withChoice(choice, sent))))
        .orElse(line);
  }

  /** Everything at once, as it is asked before an order is sent. */
  public NewTenantDraft all(NewTenantDraft draft) {
    return seller(domain(basket(company(draft))));
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
