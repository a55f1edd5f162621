package io.github.partnerconsole.app.launch;

import io.github.partnerconsole.app.gateway.PartnerCenterAddresses;
import io.github.partnerconsole.app.gateway.PartnerCenterAgreements;
import io.github.partnerconsole.app.gateway.PartnerCenterCarts;
import io.github.partnerconsole.app.gateway.PartnerCenterCountryRules;
import io.github.partnerconsole.app.gateway.PartnerCenterCustomers;
import io.github.partnerconsole.app.gateway.PartnerCenterProducts;
import io.github.partnerconsole.app.gateway.PartnerCenterProfile;
import io.github.partnerconsole.app.gateway.PartnerCenterResellers;
import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.core.agreement.AgreementGateway;
import io.github.partnerconsole.core.catalog.Catalog;
import io.github.partnerconsole.core.catalog.CatalogImport;
import io.github.partnerconsole.core.catalog.ProductGateway;
import io.github.partnerconsole.core.customer.CountryBook;
import io.github.partnerconsole.core.customer.CountryCatalog;
import io.github.partnerconsole.core.customer.CustomerGateway;
import io.github.partnerconsole.core.order.DraftKeeper;
import io.github.partnerconsole.core.order.NewTenantChecks;
import io.github.partnerconsole.core.order.NewTenantGateways;
import io.github.partnerconsole.core.order.NewTenantRules;
import io.github.partnerconsole.core.order.OrderDesk;
import io.github.partnerconsole.core.order.OrderFacts;
import io.github.partnerconsole.core.order.OrderGateways;
import io.github.partnerconsole.core.order.OrderIndex;
import io.github.partnerconsole.core.order.OrderPlanner;
import io.github.partnerconsole.core.record.AcceptanceFile;
import io.github.partnerconsole.core.record.JournalFile;
import io.github.partnerconsole.core.relationship.PartnerBook;
import io.github.partnerconsole.core.relationship.RememberedResellers;
import io.github.partnerconsole.core.relationship.ResellerBook;
import io.github.partnerconsole.core.relationship.ResellerGateway;
import io.github.partnerconsole.core.store.Databases;
import io.github.partnerconsole.partnercenter.PartnerCenter;

/**
 * All parts of the console but its screens, wired from top to bottom. The picture of the
 * architecture, as code.
 *
 * <p>Opening and closing block.
 */
public final class Composition implements AutoCloseable {

  private final Place place;
  private final Connection connection;
  private final Databases databases;
  private final JournalFile journal;
  private final AcceptanceFile acceptances;
  private final PartnerCenter partnerCenter;

  private final CustomerGateway customers;
  private final ResellerGateway resellers;
  private final AgreementGateway agreements;
  private final ProductGateway products;
  private final PartnerBook partner;
  private final NewTenantGateways newTenant;

  private final CountryBook countries;
  private final ResellerBook resellerBook;
  private final CatalogImport imports;
  private final OrderIndex orderIndex;
  private final OrderDesk orders;
  private final OrderPlanner planner;

  private Composition(Place place, Connection connection, Databases databases) {
    this.place = place;
    this.connection = connection;
    this.databases = databases;
    journal = JournalFile.open(place.folder().journal(), place.time());
    acceptances = AcceptanceFile.open(place.folder().acceptances(), journal, place.time());
    partnerCenter =
        new PartnerCenter(connection.settings(), connection.tokens(), place.time(), place.ids());

    customers = new PartnerCenterCustomers(partnerCenter);
    resellers =
        new RememberedResellers(
            new PartnerCenterResellers(partnerCenter, place.time()), databases.resellers());
    agreements = new PartnerCenterAgreements(partnerCenter);
    products = new PartnerCenterProducts(partnerCenter, place.time());
    partner =
        new PartnerBook(new PartnerCenterProfile(partnerCenter), databases.partner(), place.time());
    newTenant =
        new NewTenantGateways(
            customers,
            new PartnerCenterAddresses(partnerCenter, place.time()),
            resellers,
            agreements,
            products,
            partner);

    countries =
        new CountryBook(
            CountryCatalog.load(),
            databases.countryRules(),
            new PartnerCenterCountryRules(partnerCenter, place.time()),
            place.time());
    resellerBook = new ResellerBook(resellers, databases.resellers(), place.time());
    imports = new CatalogImport(databases.catalog(), products);
    orderIndex = databases.orderIndex(journal);
    orders =
        new OrderDesk(
            journal,
            acceptances,
            new OrderGateways(
                customers, agreements, products, new PartnerCenterCarts(partnerCenter), resellers),
            place.time(),
            place.ids());
    planner = new OrderPlanner(journal, place.ids(), place.user(), connection.target());
    keepDraftsInStep();
    connection.signIn().ifPresent(signIn -> signIn.tryTheDoorBy(partner::signedIn));
  }

  /**
   * Opens everything. The connection is closed with it, or at once where it cannot be opened.
   *
   * @throws io.github.partnerconsole.core.store.StoreException if the folder cannot be used
   */
  static Composition open(Place place, Connection connection) {
    boolean ready = false;
    try {
      Composition opened = withDatabases(place, connection);
      ready = true;
      return opened;
    } finally {
      if (!ready) {
        connection.close();
      }
    }
  }

  private static Composition withDatabases(Place place, Connection connection) {
    Databases databases = Databases.open(place.folder().databases(), place.time());
    boolean ready = false;
    try {
      Composition opened = new Composition(place, connection, databases);
      ready = true;
      return opened;
    } finally {
      if (!ready) {
        databases.close();
      }
    }
  }

  private void keepDraftsInStep() {
    DraftKeeper keeper = new DraftKeeper(databases.drafts());
    journal.orders().forEach(keeper::orderChanged);
    journal.subscribe(keeper::orderChanged);
  }

  Place place() {
    return place;
  }

  Connection connection() {
    return connection;
  }

  public Databases databases() {
    return databases;
  }

  public JournalFile journal() {
    return journal;
  }

  public AcceptanceFile acceptances() {
    return acceptances;
  }

  public Catalog catalog() {
    return databases.catalog();
  }

  public CatalogImport imports() {
    return imports;
  }

  public CustomerGateway customers() {
    return customers;
  }

  public AgreementGateway agreements() {
    return agreements;
  }

  /** Who is signed in. */
  public PartnerBook partner() {
    return partner;
  }

  public CountryBook countries() {
    return countries;
  }

  public ResellerBook resellers() {
    return resellerBook;
  }

  public OrderIndex orderIndex() {
    return orderIndex;
  }

  public OrderDesk orders() {
    return orders;
  }

  public OrderPlanner planner() {
    return planner;
  }

  /** The checks of an order for a new tenant, under these preferences. */
  public NewTenantChecks newTenantChecks(Preferences preferences) {
    OrderFacts facts =
        new OrderFacts(
            countries::rules,
            partner::known,
            preferences.program(),
            preferences.annualBilling(),
            place.time(),
            place.zone());
    return new NewTenantChecks(
        new NewTenantRules(facts),
        newTenant,
        countries,
        acceptances,
        databases.catalog(),
        place.user());
  }

  @Override
  public void close() {
    try (connection;
        databases) {
      partnerCenter.close();
    }
  }
}
