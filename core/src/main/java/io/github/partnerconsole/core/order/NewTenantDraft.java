package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.catalog.Market;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.customer.TypedText;
import io.github.partnerconsole.core.finding.Field;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An order for a new tenant as it is being written: what the user typed, and what Microsoft said
 * about it.
 *
 * @param culture BCP 47 tag the tenant starts with; empty while none is chosen
 * @param tenant the tenant that an earlier try created; present, the company and domain can no
 *     longer change
 */
public record NewTenantDraft(
    UUID id,
    Instant begunAt,
    Company company,
    String culture,
    DomainPrefix domainPrefix,
    Seller seller,
    AgreementForm agreement,
    List<OrderLine> lines,
    Evidence evidence,
    Set<Consent> consents,
    Optional<TenantId> tenant)
    implements Draft {

  public static final Field CULTURE = new Field("company.culture");

  public NewTenantDraft {
    lines = List.copyOf(lines);
    consents = Set.copyOf(consents);
  }

  public static NewTenantDraft blank(UUID id, Instant now) {
    return new NewTenantDraft(
        id,
        now,
        Company.BLANK,
        "",
        DomainPrefix.BLANK,
        new Seller.NotChosen(),
        AgreementForm.BLANK,
        List.of(),
        Evidence.NONE,
        Set.of(),
        Optional.empty());
  }

  @Override
  public String subject() {
    return company.name();
  }

  /** The market whose prices apply. */
  public Market market() {
    return Market.of(company.address().country());
  }

  /**
   * Whether Microsoft says that the tenant has accepted the customer agreement, so that nobody need
   * be asked.
   */
  public boolean agreementKnown() {
    return tenant.isPresent() && evidence.acceptedBefore().isPresent();
  }

  public boolean consentsTo(Consent consent) {
    return consents.contains(consent);
  }

  /**
   * The draft with the company. What was said of another address does not hold for this one, and
   * what was declared for another company or country was not declared for this one.
   */
  public NewTenantDraft withCompany(Company changed) {
    boolean sameAddress = changed.address().equals(company.address());
    boolean sameCustomer =
        changed.address().country().equals(company.address().country())
            && TypedText.tidy(changed.name()).equals(TypedText.tidy(company.name()));
    return withConsent(
            Consent.ADDRESS_IS_RIGHT, consentsTo(Consent.ADDRESS_IS_RIGHT) && sameAddress)
        .withAgreement(sameCustomer ? agreement : agreement.withDeclared(false))
        .exchange(changed);
  }

  private NewTenantDraft exchange(Company changed) {
    return new NewTenantDraft(
        id,
        begunAt,
        changed,
        culture,
        domainPrefix,
        seller,
        agreement,
        lines,
        evidence,
        consents,
        tenant);
  }

  public NewTenantDraft withCulture(String changed) {
    return new NewTenantDraft(
        id,
        begunAt,
        company,
        changed,
        domainPrefix,
        seller,
        agreement,
        lines,
        evidence,
        consents,
        tenant);
  }

  public NewTenantDraft withDomainPrefix(DomainPrefix changed) {
    return new NewTenantDraft(
        id, begunAt, company, culture, changed, seller, agreement, lines, evidence, consents,
        tenant);
  }

  /** The draft with the seller; another kind of seller has something else to declare. */
  public NewTenantDraft withSeller(Seller changed) {
    boolean sameWords = changed.confirmation() == seller.confirmation();
    return withAgreement(sameWords ? agreement : agreement.withDeclared(false)).exchange(changed);
  }

  private NewTenantDraft exchange(Seller changed) {
    return new NewTenantDraft(
        id,
        begunAt,
        company,
        culture,
        domainPrefix,
        changed,
        agreement,
        lines,
        evidence,
        consents,
        tenant);
  }

  public NewTenantDraft withAgreement(AgreementForm changed) {
    return new NewTenantDraft(
        id,
        begunAt,
        company,
        culture,
        domainPrefix,
        seller,
        changed,
        lines,
        evidence,
        consents,
        tenant);
  }

  /** The draft with the basket; another basket needs other consents. */
  public NewTenantDraft withLines(List<OrderLine> changed) {
    return withConsent(Consent.FREE_LINES, false)
        .withConsent(Consent.PROVISIONED_MONTHLY, false)
        .withConsent(Consent.PRICES_CHANGED, false)
        .exchange(changed);
  }

  private NewTenantDraft exchange(List<OrderLine> changed) {
    return new NewTenantDraft(
        id,
        begunAt,
        company,
        culture,
        domainPrefix,
        seller,
        agreement,
        changed,
        evidence,
        consents,
        tenant);
  }

  public NewTenantDraft withEvidence(Evidence changed) {
    return new NewTenantDraft(
        id,
        begunAt,
        company,
        culture,
        domainPrefix,
        seller,
        agreement,
        lines,
        changed,
        consents,
        tenant);
  }

  public NewTenantDraft withTenant(TenantId created) {
    return new NewTenantDraft(
        id,
        begunAt,
        company,
        culture,
        domainPrefix,
        seller,
        agreement,
        lines,
        evidence,
        consents,
        Optional.of(created));
  }

  /** The draft with the consent given or taken back. */
  public NewTenantDraft withConsent(Consent consent, boolean given) {
    EnumSet<Consent> changed = EnumSet.noneOf(Consent.class);
    changed.addAll(consents);
    if (given) {
      changed.add(consent);
    } else {
      changed.remove(consent);
    }
    return new NewTenantDraft(
        id,
        begunAt,
        company,
        culture,
        domainPrefix,
        seller,
        agreement,
        lines,
        evidence,
        changed,
        tenant);
  }

  /**
   * A copy for another order: a new id, the same company and basket; nothing that was accepted,
   * agreed to or created.
   */
  public NewTenantDraft copy(UUID newId, Instant now) {
    return new NewTenantDraft(
        newId,
        now,
        company,
        culture,
        domainPrefix,
        seller,
        AgreementForm.BLANK.withSignatory(agreement.signatory()),
        lines,
        Evidence.NONE,
        Set.of(),
        Optional.empty());
  }
}
