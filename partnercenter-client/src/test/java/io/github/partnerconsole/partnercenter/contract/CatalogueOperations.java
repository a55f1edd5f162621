package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.partnercenter.catalog.Availability;
import io.github.partnerconsole.partnercenter.catalog.CatalogFilter;
import io.github.partnerconsole.partnercenter.catalog.InventoryCheck;
import io.github.partnerconsole.partnercenter.catalog.InventoryItem;
import io.github.partnerconsole.partnercenter.catalog.Product;
import io.github.partnerconsole.partnercenter.catalog.ReservationScope;
import io.github.partnerconsole.partnercenter.catalog.Segment;
import io.github.partnerconsole.partnercenter.catalog.Sku;
import io.github.partnerconsole.partnercenter.catalog.TargetView;
import java.util.List;
import java.util.Optional;

/** Calls about products, SKUs and availabilities. */
final class CatalogueOperations {
  private static final String PRODUCTS = "/v1/products";
  private static final String OF_CUSTOMER = "/v1/customers/{customer}/products";
  private static final String SKUS = "/{product}/skus";
  private static final String AVAILABILITIES = "/{product}/skus/{sku}/availabilities";

  private CatalogueOperations() {}

  static List<Operation> all() {
    return List.of(
        Operation.collection(
            "GET",
            PRODUCTS,
            Product.class,
            (client, given) ->
                client.products().list(country(given), filter(given)).forEach(_ -> {})),
        Operation.of(
            "GET",
            PRODUCTS + "/{product}",
            Product.class,
            (client, given) -> client.products().get(given.at("product"), country(given))),
        Operation.collection(
            "GET",
            PRODUCTS + SKUS,
            Sku.class,
            (client, given) ->
                client.products().skus(given.at("product"), country(given), filter(given))),
        Operation.of(
            "GET",
            PRODUCTS + SKUS + "/{sku}",
            Sku.class,
            (client, given) ->
                client.products().sku(given.at("product"), given.at("sku"), country(given))),
        Operation.collection(
            "GET",
            PRODUCTS + AVAILABILITIES,
            Availability.class,
            (client, given) ->
                client
                    .products()
                    .availabilities(
                        given.at("product"), given.at("sku"), country(given), filter(given))),
        Operation.of(
            "GET",
            PRODUCTS + AVAILABILITIES + "/{availability}",
            Availability.class,
            (client, given) ->
                client
                    .products()
                    .availability(
                        given.at("product"),
                        given.at("sku"),
                        given.at("availability"),
                        country(given))),
        Operation.collection(
            "GET",
            OF_CUSTOMER,
            Product.class,
            (client, given) ->
                client
                    .products()
                    .forCustomer(given.at("customer"))
                    .list(filter(given))
                    .forEach(_ -> {})),
        Operation.of(
            "GET",
            OF_CUSTOMER + "/{product}",
            Product.class,
            (client, given) ->
                client.products().forCustomer(given.at("customer")).get(given.at("product"))),
        Operation.collection(
            "GET",
            OF_CUSTOMER + SKUS,
            Sku.class,
            (client, given) ->
                client
                    .products()
                    .forCustomer(given.at("customer"))
                    .skus(given.at("product"), filter(given))),
        Operation.of(
            "GET",
            OF_CUSTOMER + SKUS + "/{sku}",
            Sku.class,
            (client, given) ->
                client
                    .products()
                    .forCustomer(given.at("customer"))
                    .sku(given.at("product"), given.at("sku"))),
        Operation.collection(
            "GET",
            OF_CUSTOMER + AVAILABILITIES,
            Availability.class,
            (client, given) ->
                client
                    .products()
                    .forCustomer(given.at("customer"))
                    .availabilities(given.at("product"), given.at("sku"), filter(given))),
        Operation.of(
            "GET",
            OF_CUSTOMER + AVAILABILITIES + "/{availability}",
            Availability.class,
            (client, given) ->
                client
                    .products()
                    .forCustomer(given.at("customer"))
                    .availability(given.at("product"), given.at("sku"), given.at("availability"))),
        Operation.array(
            "POST",
            "/v1/extensions/product/checkinventory",
            InventoryItem.class,
            (client, given) ->
                client.products().checkInventory(country(given), given.body(InventoryCheck.class))),
        Operation.array(
            "POST",
            "/v1/extensions/product/checkinventorybyresourcetype",
            InventoryItem.class,
            (client, given) ->
                client
                    .products()
                    .checkInventory(
                        country(given),
                        given.query("resourceType"),
                        given.body(InventoryCheck.class))));
  }

  private static String country(Arguments given) {
    return given.query("country");
  }

  private static CatalogFilter filter(Arguments given) {
    return new CatalogFilter(
        Optional.ofNullable(given.query("targetView")).map(TargetView::new).orElse(null),
        Optional.ofNullable(given.query("targetSegment")).map(Segment::new).orElse(null),
        Optional.ofNullable(given.query("reservationScope"))
            .map(ReservationScope::new)
            .orElse(null));
  }
}
