package io.github.partnerconsole.sandbox.agreement;

import io.github.partnerconsole.sandbox.country.Countries;
import io.github.partnerconsole.sandbox.http.Router;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** The Microsoft Customer Agreement: its document, confirmations and attestations, wired. */
public record AgreementEndpoints(
    Countries countries, InstantSource clock, Supplier<UUID> ids, Supplier<URI> baseUrl) {

  public void addTo(Router router) {
    new AgreementTemplates(countries, clock, baseUrl).addTo(router);
    new CustomerAgreements(clock, ids).addTo(router);
    new Attestations(countries, clock, ids, baseUrl).addTo(router);
  }
}
