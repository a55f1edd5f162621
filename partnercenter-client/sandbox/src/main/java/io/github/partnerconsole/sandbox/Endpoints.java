package io.github.partnerconsole.sandbox;

import io.github.partnerconsole.sandbox.agreement.AgreementTemplates;
import io.github.partnerconsole.sandbox.agreement.Attestations;
import io.github.partnerconsole.sandbox.agreement.CustomerAgreements;
import io.github.partnerconsole.sandbox.catalogue.Availabilities;
import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.Markets;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.country.AddressCheck;
import io.github.partnerconsole.sandbox.country.Countries;
import io.github.partnerconsole.sandbox.customer.AddressResource;
import io.github.partnerconsole.sandbox.customer.ApplicationConsentsResource;
import io.github.partnerconsole.sandbox.customer.CountryRulesResource;
import io.github.partnerconsole.sandbox.customer.CustomerCreation;
import io.github.partnerconsole.sandbox.customer.CustomerProfiles;
import io.github.partnerconsole.sandbox.customer.CustomerRules;
import io.github.partnerconsole.sandbox.customer.CustomerSurroundings;
import io.github.partnerconsole.sandbox.customer.CustomerUsersResource;
import io.github.partnerconsole.sandbox.customer.CustomersResource;
import io.github.partnerconsole.sandbox.customer.DelegatedAccessReports;
import io.github.partnerconsole.sandbox.customer.DomainsResource;
import io.github.partnerconsole.sandbox.customer.LicencesResource;
import io.github.partnerconsole.sandbox.customer.SandboxResellers;
import io.github.partnerconsole.sandbox.graph.GraphEndpoints;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.identity.IdentityService;
import io.github.partnerconsole.sandbox.invoice.InvoicesResource;
import io.github.partnerconsole.sandbox.migration.MigrationPlans;
import io.github.partnerconsole.sandbox.migration.MigrationRules;
import io.github.partnerconsole.sandbox.migration.MigrationRun;
import io.github.partnerconsole.sandbox.migration.MigrationSchedulesResource;
import io.github.partnerconsole.sandbox.migration.MigrationStart;
import io.github.partnerconsole.sandbox.migration.MigrationsResource;
import io.github.partnerconsole.sandbox.migration.SchedulePlan;
import io.github.partnerconsole.sandbox.order.CartLines;
import io.github.partnerconsole.sandbox.order.CartsResource;
import io.github.partnerconsole.sandbox.order.Checkout;
import io.github.partnerconsole.sandbox.order.DirectOrder;
import io.github.partnerconsole.sandbox.order.LineCheck;
import io.github.partnerconsole.sandbox.order.LinePrice;
import io.github.partnerconsole.sandbox.order.LinePromotion;
import io.github.partnerconsole.sandbox.order.OrderPapersResource;
import io.github.partnerconsole.sandbox.order.OrderPatch;
import io.github.partnerconsole.sandbox.order.Orders;
import io.github.partnerconsole.sandbox.order.OrdersResource;
import io.github.partnerconsole.sandbox.order.Purchase;
import io.github.partnerconsole.sandbox.order.PurchaseRules;
import io.github.partnerconsole.sandbox.partner.AgreementStatusResource;
import io.github.partnerconsole.sandbox.partner.AuditRecordsResource;
import io.github.partnerconsole.sandbox.partner.ProfilesResource;
import io.github.partnerconsole.sandbox.partner.RelationshipsResource;
import io.github.partnerconsole.sandbox.partner.ResellersResource;
import io.github.partnerconsole.sandbox.partner.WebhooksResource;
import io.github.partnerconsole.sandbox.price.MarginsResource;
import io.github.partnerconsole.sandbox.price.SalesResource;
import io.github.partnerconsole.sandbox.product.CatalogueResource;
import io.github.partnerconsole.sandbox.product.InventoryResource;
import io.github.partnerconsole.sandbox.product.OffersResource;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.promotion.PromotionsResource;
import io.github.partnerconsole.sandbox.qualification.QualificationsResource;
import io.github.partnerconsole.sandbox.qualification.SynchronousQualification;
import io.github.partnerconsole.sandbox.qualification.ValidationCodes;
import io.github.partnerconsole.sandbox.subscription.CustomTermEndDatesResource;
import io.github.partnerconsole.sandbox.subscription.CustomerDeparture;
import io.github.partnerconsole.sandbox.subscription.OverageResource;
import io.github.partnerconsole.sandbox.subscription.Provisioning;
import io.github.partnerconsole.sandbox.subscription.SeatChange;
import io.github.partnerconsole.sandbox.subscription.StatusChange;
import io.github.partnerconsole.sandbox.subscription.SubscriptionPartsResource;
import io.github.partnerconsole.sandbox.subscription.SubscriptionPatch;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import io.github.partnerconsole.sandbox.subscription.SubscriptionsResource;
import io.github.partnerconsole.sandbox.subscription.TermChange;
import io.github.partnerconsole.sandbox.transition.TransitionRequest;
import io.github.partnerconsole.sandbox.transition.TransitionRules;
import io.github.partnerconsole.sandbox.transition.TransitionRun;
import io.github.partnerconsole.sandbox.transition.TransitionTargets;
import io.github.partnerconsole.sandbox.transition.TransitionsResource;
import io.github.partnerconsole.sandbox.upgrade.ConversionsResource;
import io.github.partnerconsole.sandbox.upgrade.Succession;
import io.github.partnerconsole.sandbox.upgrade.UpgradeErrors;
import io.github.partnerconsole.sandbox.upgrade.UpgradesResource;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Everything the sandbox answers, wired: the API, the sales host and the identity service.
 *
 * @param baseUrl where the sandbox is reached, known once it listens
 */
public record Endpoints(
    Catalogue catalogue,
    InstantSource clock,
    Supplier<UUID> ids,
    IdentityService identity,
    Duration provisioningTime,
    Duration reviewTime,
    Supplier<URI> baseUrl,
    Switches switches) {

  public Router router() {
    Router router = new Router();
    addPartner(router);
    addCustomers(router);
    addCatalogueAndOrders(router);
    return router;
  }

  private void addPartner(Router router) {
    Countries countries = new Countries();
    identity.addTo(router);
    new ProfilesResource().addTo(router);
    new RelationshipsResource().addTo(router);
    new ResellersResource().addTo(router);
    new SandboxResellers(countries, clock, ids).addTo(router);
    new ValidationCodes().addTo(router);
    new AgreementStatusResource().addTo(router);
    new CountryRulesResource(countries, switches).addTo(router);
    new AddressResource(new AddressCheck(countries)).addTo(router);
    new DomainsResource().addTo(router);
    new AuditRecordsResource(clock).addTo(router);
    new WebhooksResource(clock, ids).addTo(router);
    new AgreementTemplates(countries, clock, baseUrl).addTo(router);
  }

  private void addCustomers(Router router) {
    Countries countries = new Countries();
    CustomerRules rules = new CustomerRules(countries);
    CustomerCreation creation = new CustomerCreation(rules, clock, reviewTime, ids, switches);
    new CustomersResource(creation).addTo(router);
    new CustomerDeparture(new AddressCheck(countries), clock).addTo(router);
    new CustomerProfiles(rules, clock).addTo(router);
    new CustomerSurroundings().addTo(router);
    new QualificationsResource(clock, reviewTime, ids).addTo(router);
    new SynchronousQualification(switches, clock, ids).addTo(router);
    new Attestations(countries, clock, ids, baseUrl).addTo(router);
    new DelegatedAccessReports().addTo(router);
    new GraphEndpoints(clock, provisioningTime, ids, baseUrl).addTo(router);
    new CustomerAgreements(clock, ids).addTo(router);
    new ApplicationConsentsResource().addTo(router);
    new CustomerUsersResource(ids).addTo(router);
    new LicencesResource().addTo(router);
  }

  private void addCatalogueAndOrders(Router router) {
    Availabilities availabilities = new Availabilities(catalogue, clock);
    new CatalogueResource(catalogue, availabilities).addTo(router);
    new OffersResource(catalogue).addTo(router);
    new InventoryResource(catalogue).addTo(router);
    new PromotionsResource(catalogue, availabilities, clock).addTo(router);
    new SalesResource(catalogue, clock).addTo(router);
    new MarginsResource(catalogue.markets()).addTo(router);
    new InvoicesResource(catalogue.markets()).addTo(router);
    Shelf shelf = new Shelf(catalogue, availabilities);
    Provisioning provisioning = new Provisioning(clock, provisioningTime);
    Subscriptions subscriptions = new Subscriptions(provisioning);
    addOrders(router, shelf, provisioning, subscriptions);
    addSubscriptions(router, shelf, provisioning, subscriptions);
    Purchase purchase = new Purchase(shelf, new PurchaseRules(switches, clock), clock, ids);
    Succession succession = new Succession(purchase, catalogue.markets());
    addUpgrades(router, shelf, subscriptions, succession);
    TransitionTargets targets = new TransitionTargets(catalogue, availabilities, shelf);
    addTransitions(router, targets, shelf, subscriptions, provisioning);
    router.due(new TransitionRun(shelf, subscriptions, succession, clock));
    addMigrations(router, availabilities, subscriptions);
    router.due(new MigrationRun(shelf, subscriptions, succession, clock, ids));
  }

  private void addUpgrades(
      Router router, Shelf shelf, Subscriptions subscriptions, Succession succession) {
    UpgradeErrors errors = new UpgradeErrors(subscriptions, clock);
    new UpgradesResource(catalogue, shelf, errors, succession, clock).addTo(router);
    new ConversionsResource(catalogue, subscriptions, clock).addTo(router);
  }

  private void addMigrations(
      Router router, Availabilities availabilities, Subscriptions subscriptions) {
    MigrationRules rules = new MigrationRules(subscriptions);
    MigrationPlans plans = new MigrationPlans(catalogue, availabilities, rules);
    MigrationStart start = new MigrationStart(plans, provisioningTime, ids);
    SchedulePlan schedules = new SchedulePlan(rules, plans, start, clock);
    new MigrationSchedulesResource(schedules, clock, ids).addTo(router);
    new MigrationsResource(plans, start, clock).addTo(router);
    router.due(schedules);
  }

  private void addTransitions(
      Router router,
      TransitionTargets targets,
      Shelf shelf,
      Subscriptions subscriptions,
      Provisioning provisioning) {
    TransitionRules rules = new TransitionRules(subscriptions);
    TransitionRequest requests = new TransitionRequest(targets, rules, subscriptions, shelf);
    new TransitionsResource(targets, rules, requests, provisioning, ids).addTo(router);
  }

  private void addOrders(
      Router router, Shelf shelf, Provisioning provisioning, Subscriptions subscriptions) {
    Orders orders = new Orders(provisioning, catalogue.markets());
    PurchaseRules rules = new PurchaseRules(switches, clock);
    Purchase purchase = new Purchase(shelf, rules, clock, ids);
    Checkout checkout = new Checkout(rules, purchase, orders, switches);
    LinePromotion promotions = new LinePromotion(catalogue, clock);
    LineCheck check = new LineCheck(subscriptions, promotions, switches, clock);
    LinePrice price = new LinePrice(catalogue, promotions, clock);
    CartLines lines = new CartLines(shelf, check, price);
    DirectOrder direct = new DirectOrder(lines, rules, purchase);
    OrderPatch patch = new OrderPatch(direct, purchase, rules, shelf, switches, clock);
    Markets markets = catalogue.markets();
    new CartsResource(lines, checkout, markets, switches, clock, ids).addTo(router);
    new OrdersResource(orders, direct, patch, provisioning, markets).addTo(router);
    new OrderPapersResource(orders, ids).addTo(router);
  }

  private void addSubscriptions(
      Router router, Shelf shelf, Provisioning provisioning, Subscriptions subscriptions) {
    SubscriptionPatch patch =
        new SubscriptionPatch(
            subscriptions,
            new SeatChange(shelf, switches),
            new StatusChange(subscriptions),
            new TermChange(shelf));
    new OverageResource(clock).addTo(router);
    new CustomTermEndDatesResource(clock).addTo(router);
    new SubscriptionsResource(subscriptions, patch, provisioning, switches).addTo(router);
    new SubscriptionPartsResource(subscriptions, provisioning).addTo(router);
  }
}
