package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.control.Switches;
import io.github.partnerconsole.sandbox.country.AddressCheck;
import io.github.partnerconsole.sandbox.country.Countries;
import io.github.partnerconsole.sandbox.http.Router;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Customers, their profiles, and what is checked before there is one, wired. */
public record CustomerEndpoints(
    Countries countries,
    InstantSource clock,
    Duration reviewTime,
    Supplier<UUID> ids,
    Switches switches) {

  public void addTo(Router router) {
    CustomerRules rules = new CustomerRules(countries);
    CustomerCreation creation = new CustomerCreation(rules, clock, reviewTime, ids, switches);
    new CustomersResource(creation).addTo(router);
    new CustomerProfiles(rules, clock).addTo(router);
    new CustomerSurroundings().addTo(router);
    new DelegatedAccessReports().addTo(router);
    new ApplicationConsentsResource().addTo(router);
    new SandboxResellers(countries, clock, ids).addTo(router);
    new CountryRulesResource(countries, switches).addTo(router);
    new AddressResource(new AddressCheck(countries)).addTo(router);
    new DomainsResource().addTo(router);
  }
}
