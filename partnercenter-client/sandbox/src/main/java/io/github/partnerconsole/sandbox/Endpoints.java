package io.github.partnerconsole.sandbox;

import io.github.partnerconsole.sandbox.agreement.AgreementEndpoints;
import io.github.partnerconsole.sandbox.catalogue.Availabilities;
import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.country.Countries;
import io.github.partnerconsole.sandbox.customer.CustomerEndpoints;
import io.github.partnerconsole.sandbox.graph.DelegatedRoles;
import io.github.partnerconsole.sandbox.graph.GraphEndpoints;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.identity.IdentityService;
import io.github.partnerconsole.sandbox.invoice.InvoicesResource;
import io.github.partnerconsole.sandbox.migration.MigrationEndpoints;
import io.github.partnerconsole.sandbox.order.OrderEndpoints;
import io.github.partnerconsole.sandbox.partner.PartnerEndpoints;
import io.github.partnerconsole.sandbox.price.PriceEndpoints;
import io.github.partnerconsole.sandbox.product.ProductEndpoints;
import io.github.partnerconsole.sandbox.product.Shelf;
import io.github.partnerconsole.sandbox.promotion.PromotionsResource;
import io.github.partnerconsole.sandbox.qualification.QualificationEndpoints;
import io.github.partnerconsole.sandbox.subscription.Provisioning;
import io.github.partnerconsole.sandbox.subscription.SubscriptionEndpoints;
import io.github.partnerconsole.sandbox.subscription.Subscriptions;
import io.github.partnerconsole.sandbox.transition.TransitionEndpoints;
import io.github.partnerconsole.sandbox.upgrade.Succession;
import io.github.partnerconsole.sandbox.upgrade.UpgradeEndpoints;
import io.github.partnerconsole.sandbox.user.UserEndpoints;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Everything the sandbox answers, wired: the API, the sales host, Graph and the identity service.
 *
 * @param baseUrl where the sandbox is reached, known once it listens
 */
record Endpoints(
    Catalogue catalogue,
    InstantSource clock,
    Supplier<UUID> ids,
    IdentityService identity,
    Duration provisioningTime,
    Duration reviewTime,
    Supplier<URI> baseUrl,
    Switches switches) {

  Router router() {
    Router router = new Router();
    identity.addTo(router);
    addPartnerAndCustomers(router);
    addCatalogue(router);
    addSales(router);
    return router;
  }

  private void addPartnerAndCustomers(Router router) {
    Countries countries = new Countries();
    new PartnerEndpoints(clock, ids).addTo(router);
    new CustomerEndpoints(countries, clock, reviewTime, ids, switches).addTo(router);
    new GraphEndpoints(clock, provisioningTime, ids, baseUrl).addTo(router);
    new AgreementEndpoints(countries, clock, ids, baseUrl).addTo(router);
    DelegatedRoles roles = new DelegatedRoles(clock, provisioningTime);
    new QualificationEndpoints(clock, reviewTime, ids, roles, switches).addTo(router);
  }

  private void addCatalogue(Router router) {
    Availabilities availabilities = new Availabilities(catalogue, clock);
    new ProductEndpoints(catalogue, availabilities).addTo(router);
    new PromotionsResource(catalogue, availabilities, clock).addTo(router);
    new PriceEndpoints(catalogue, clock).addTo(router);
    new InvoicesResource(catalogue.markets()).addTo(router);
  }

  private void addSales(Router router) {
    Availabilities availabilities = new Availabilities(catalogue, clock);
    Shelf shelf = new Shelf(catalogue, availabilities);
    Provisioning provisioning = new Provisioning(clock, provisioningTime);
    Subscriptions subscriptions = new Subscriptions(provisioning);
    OrderEndpoints orders =
        new OrderEndpoints(catalogue, shelf, provisioning, subscriptions, clock, ids, switches);
    orders.addTo(router);
    new SubscriptionEndpoints(new Countries(), shelf, provisioning, subscriptions, clock, switches)
        .addTo(router);
    new UserEndpoints(catalogue, subscriptions, clock, ids).addTo(router);
    Succession succession = new Succession(orders.purchase(), catalogue.markets());
    new UpgradeEndpoints(catalogue, shelf, subscriptions, succession, provisioning, clock, ids)
        .addTo(router);
    new TransitionEndpoints(
            catalogue, availabilities, shelf, provisioning, subscriptions, succession, clock, ids)
        .addTo(router);
    new MigrationEndpoints(
            catalogue,
            availabilities,
            shelf,
            subscriptions,
            succession,
            clock,
            provisioningTime,
            ids)
        .addTo(router);
  }
}
