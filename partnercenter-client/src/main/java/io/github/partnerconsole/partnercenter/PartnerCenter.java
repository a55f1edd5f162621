package io.github.partnerconsole.partnercenter;

import io.github.partnerconsole.partnercenter.address.Validations;
import io.github.partnerconsole.partnercenter.agreement.Agreements;
import io.github.partnerconsole.partnercenter.attestation.Attestations;
import io.github.partnerconsole.partnercenter.audit.AuditRecords;
import io.github.partnerconsole.partnercenter.call.Settings;
import io.github.partnerconsole.partnercenter.call.TokenSource;
import io.github.partnerconsole.partnercenter.cart.Carts;
import io.github.partnerconsole.partnercenter.catalog.Products;
import io.github.partnerconsole.partnercenter.compliance.Compliance;
import io.github.partnerconsole.partnercenter.consent.ApplicationConsents;
import io.github.partnerconsole.partnercenter.country.CountryValidationRulesCollection;
import io.github.partnerconsole.partnercenter.customer.Customers;
import io.github.partnerconsole.partnercenter.dap.DelegatedAccessReports;
import io.github.partnerconsole.partnercenter.domain.Domains;
import io.github.partnerconsole.partnercenter.entitlement.Entitlements;
import io.github.partnerconsole.partnercenter.gdap.DelegatedAdministration;
import io.github.partnerconsole.partnercenter.invoice.Invoices;
import io.github.partnerconsole.partnercenter.margin.Margins;
import io.github.partnerconsole.partnercenter.migration.Migrations;
import io.github.partnerconsole.partnercenter.offer.Offers;
import io.github.partnerconsole.partnercenter.order.Orders;
import io.github.partnerconsole.partnercenter.pricesheet.PriceSheets;
import io.github.partnerconsole.partnercenter.profile.Profiles;
import io.github.partnerconsole.partnercenter.promotion.Promotions;
import io.github.partnerconsole.partnercenter.qualification.Qualifications;
import io.github.partnerconsole.partnercenter.relationship.Relationships;
import io.github.partnerconsole.partnercenter.reseller.Resellers;
import io.github.partnerconsole.partnercenter.security.Security;
import io.github.partnerconsole.partnercenter.subscription.Subscriptions;
import io.github.partnerconsole.partnercenter.transport.Hosts;
import io.github.partnerconsole.partnercenter.transport.Transport;
import io.github.partnerconsole.partnercenter.upgrade.Conversions;
import io.github.partnerconsole.partnercenter.upgrade.ProductUpgrades;
import io.github.partnerconsole.partnercenter.upgrade.Transitions;
import io.github.partnerconsole.partnercenter.upgrade.Upgrades;
import io.github.partnerconsole.partnercenter.user.CustomerUsers;
import io.github.partnerconsole.partnercenter.webhook.Webhooks;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A client of Microsoft's Partner Center REST API; its resources are named as Microsoft names them.
 *
 * <p>Immutable and safe for many threads; every call blocks the thread it is made on, and an
 * interrupt ends it. Calls that change something take a {@link
 * io.github.partnerconsole.partnercenter.call.Call}. Whatever goes wrong with a call is a {@link
 * io.github.partnerconsole.partnercenter.failure.PartnerCenterException}.
 */
public final class PartnerCenter implements AutoCloseable {
  private final Transport transport;
  private final Hosts hosts;

  public PartnerCenter(Settings settings, TokenSource tokens) {
    this(settings, tokens, InstantSource.system(), UUID::randomUUID);
  }

  /**
   * A client with a clock and ids of the caller's choice.
   *
   * @param ids gives the ids of reads and the correlation ids of all calls
   */
  public PartnerCenter(
      Settings settings, TokenSource tokens, InstantSource clock, Supplier<UUID> ids) {
    transport =
        new Transport(settings.connectTimeout(), settings.requestTimeout(), settings.bodyTimeout());
    hosts = Hosts.of(settings, transport, tokens, clock, ids);
  }

  /** The partner's own profiles. */
  public Profiles profiles() {
    return new Profiles(hosts.api());
  }

  /** Who uses multi-factor authentication in the partner's tenant. */
  public Security security() {
    return new Security(hosts.api());
  }

  /** Consents of a control panel vendor's application in customers' tenants. */
  public ApplicationConsents applicationConsents() {
    return new ApplicationConsents(hosts.api());
  }

  /** The partners that this one works with. */
  public Relationships relationships() {
    return new Relationships(hosts.api());
  }

  /** Whether resellers may be partners of record; resellers of the integration sandbox. */
  public Resellers resellers() {
    return new Resellers(hosts.api());
  }

  /** Whether partners signed the Microsoft Partner Agreement. */
  public Compliance compliance() {
    return new Compliance(hosts.api());
  }

  /** What addresses and numbers look like, country by country. */
  public CountryValidationRulesCollection countryValidationRules() {
    return new CountryValidationRulesCollection(hosts.api());
  }

  /** Checks of addresses. */
  public Validations validations() {
    return new Validations(hosts.api());
  }

  /** Whether domains are taken. */
  public Domains domains() {
    return new Domains(hosts.api());
  }

  /** The partner's customers. */
  public Customers customers() {
    return new Customers(hosts.api());
  }

  /** The users in customers' tenants. */
  public CustomerUsers customerUsers() {
    return new CustomerUsers(hosts.api());
  }

  /** Customers that are schools, governments and the like. */
  public Qualifications qualifications() {
    return new Qualifications(hosts.api());
  }

  /** Delegated administration by Microsoft Graph (GDAP). */
  public DelegatedAdministration delegatedAdministration() {
    return new DelegatedAdministration(hosts.graph());
  }

  /**
   * Reports on the old delegated administration (DAP).
   *
   * @param host {@link DelegatedAccessReports#HOST}, or what stands in for it; the token source is
   *     asked for a token for it
   */
  public DelegatedAccessReports delegatedAccessReports(URI host) {
    return new DelegatedAccessReports(hosts.api().at(host));
  }

  /** The newer attestation, of which not everything is known; see there before it is used. */
  public Attestations unverifiedAttestations() {
    return new Attestations(hosts.api());
  }

  /** The Microsoft Customer Agreement, and who accepted it. */
  public Agreements agreements() {
    return new Agreements(hosts.api());
  }

  /** The catalogue of new commerce. */
  public Products products() {
    return new Products(hosts.api());
  }

  /** Traditional offers. */
  public Offers offers() {
    return new Offers(hosts.api());
  }

  /** Discounts of new commerce. */
  public Promotions promotions() {
    return new Promotions(hosts.api());
  }

  /** Discounts of the marketplace's publishers. */
  public Margins margins() {
    return new Margins(hosts.api());
  }

  /** Microsoft's bills, to be read only. */
  public Invoices invoices() {
    return new Invoices(hosts.api());
  }

  /** What customers are about to order. */
  public Carts carts() {
    return new Carts(hosts.api());
  }

  /** What customers ordered. */
  public Orders orders() {
    return new Orders(hosts.api());
  }

  /** What customers may use because of an order of software or of a reservation. */
  public Entitlements entitlements() {
    return new Entitlements(hosts.api());
  }

  /** What customers have and use. */
  public Subscriptions subscriptions() {
    return new Subscriptions(hosts.api());
  }

  /** Upgrades from before new commerce. */
  public Upgrades upgrades() {
    return new Upgrades(hosts.api());
  }

  /** From Azure of before new commerce to the Azure plan. */
  public ProductUpgrades productUpgrades() {
    return new ProductUpgrades(hosts.api());
  }

  /** Trials from before new commerce that become paid. */
  public Conversions conversions() {
    return new Conversions(hosts.api());
  }

  /** Upgrades and paid trials of new commerce. */
  public Transitions transitions() {
    return new Transitions(hosts.api());
  }

  /** From before new commerce into it. */
  public Migrations migrations() {
    return new Migrations(hosts.api());
  }

  /** What was done in the partner's name. */
  public AuditRecords auditRecords() {
    return new AuditRecords(hosts.api());
  }

  /** Where events are posted to. */
  public Webhooks webhooks() {
    return new Webhooks(hosts.api());
  }

  /** Price sheets, offer matrix and exchange rates; their host wants a token of its own. */
  public PriceSheets priceSheets() {
    return new PriceSheets(hosts.sales());
  }

  /** Ends the connections; calls under way fail. */
  @Override
  public void close() {
    transport.close();
  }
}
