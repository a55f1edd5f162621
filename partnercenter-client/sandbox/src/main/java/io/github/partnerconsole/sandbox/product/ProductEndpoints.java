package io.github.partnerconsole.sandbox.product;

import io.github.partnerconsole.sandbox.catalogue.Availabilities;
import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.http.Router;

/** What can be bought, before and since new commerce, wired. */
public record ProductEndpoints(Catalogue catalogue, Availabilities availabilities) {

  public void addTo(Router router) {
    new CatalogueResource(catalogue, availabilities).addTo(router);
    new OffersResource(catalogue).addTo(router);
    new InventoryResource(catalogue).addTo(router);
  }
}
