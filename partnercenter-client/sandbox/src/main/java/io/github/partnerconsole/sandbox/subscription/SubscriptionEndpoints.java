package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.country.AddressCheck;
import io.github.partnerconsole.sandbox.country.Countries;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.product.Shelf;
import java.time.InstantSource;

/** Subscriptions, their changes, and how a customer who has none any more leaves, wired. */
public record SubscriptionEndpoints(
    Countries countries,
    Shelf shelf,
    Provisioning provisioning,
    Subscriptions subscriptions,
    InstantSource clock,
    Switches switches) {

  public void addTo(Router router) {
    SubscriptionPatch patch =
        new SubscriptionPatch(
            subscriptions,
            new SeatChange(shelf, switches),
            new StatusChange(subscriptions),
            new TermChange(shelf));
    new OverageResource(clock).addTo(router);
    new EntitlementsResource(clock).addTo(router);
    new CustomTermEndDatesResource(clock).addTo(router);
    new SubscriptionsResource(subscriptions, patch, provisioning, switches).addTo(router);
    new SubscriptionPartsResource(subscriptions, provisioning).addTo(router);
    new AzureEntitlementsResource(provisioning).addTo(router);
    new CustomerDeparture(new AddressCheck(countries), clock).addTo(router);
  }
}
