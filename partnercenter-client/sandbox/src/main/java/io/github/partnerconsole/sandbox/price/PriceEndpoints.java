package io.github.partnerconsole.sandbox.price;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.http.Router;
import java.time.InstantSource;

/** Price sheets, the offer matrix, exchange rates and margins, wired. */
public record PriceEndpoints(Catalogue catalogue, InstantSource clock) {

  public void addTo(Router router) {
    new SalesResource(catalogue, clock).addTo(router);
    new MarginsResource(catalogue.markets()).addTo(router);
  }
}
