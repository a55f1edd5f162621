package io.github.partnerconsole.sandbox.product;

import io.github.partnerconsole.sandbox.catalogue.Availabilities;
import io.github.partnerconsole.sandbox.catalogue.Availability;
import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.ProductFamily;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import io.github.partnerconsole.sandbox.customer.Shopper;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Products, SKUs and availabilities, by country and by customer. The reservation scope changes
 * nothing here: all reservations are sold for both kinds of Azure.
 */
final class CatalogueResource {
  private final Catalogue catalogue;
  private final Availabilities availabilities;

  CatalogueResource(Catalogue catalogue, Availabilities availabilities) {
    this.catalogue = catalogue;
    this.availabilities = availabilities;
  }

  void addTo(Router router) {
    for (String root : List.of("/v1", "/v1/customers/{customer}")) {
      String sku = root + "/products/{product}/skus/{sku}";
      router.get(root + "/products", this::products);
      router.get(root + "/products/{product}", this::product);
      router.get(root + "/products/{product}/skus", this::skus);
      router.get(sku, this::sku);
      router.get(sku + "/availabilities", this::availabilities);
      router.get(sku + "/availabilities/{availability}", this::availability);
    }
  }

  private Reply products(Request request, State state) {
    Shopper shopper = shopper(request, state);
    String view = view(request);
    requireScope(request);
    Map<String, Sku> firstOfEach = new LinkedHashMap<>();
    catalogue
        .skus()
        .filter(shopper::sees)
        .filter(sku -> sku.family().isIn(view))
        .forEach(sku -> firstOfEach.putIfAbsent(sku.productId(), sku));
    String country = shopper.market().country();
    return listed(
        request, firstOfEach.values().stream().map(sku -> CatalogueShapes.product(sku, country)));
  }

  private static String view(Request request) {
    String view =
        request.query("targetView").orElseThrow(() -> Refusal.property("targetView", "is missing"));
    if (!ProductFamily.isView(view)) {
      throw new Refusal(ApiError.VIEW_DENIED, view);
    }
    return view;
  }

  /** The only scope that there is (get-a-list-of-products, 2023-08). */
  private static void requireScope(Request request) {
    request
        .query("reservationScope")
        .filter(scope -> !scope.equalsIgnoreCase("AzurePlan"))
        .ifPresent(scope -> {
          throw Refusal.property("reservationScope", "must be AzurePlan");
        });
  }

  private Reply product(Request request, State state) {
    Shopper shopper = shopper(request, state);
    Sku first = visible(request, shopper).getFirst();
    return Reply.ok(CatalogueShapes.product(first, shopper.market().country()));
  }

  private Reply skus(Request request, State state) {
    Shopper shopper = shopper(request, state);
    requireScope(request);
    return listed(
        request,
        visible(request, shopper).stream().map(sku -> SkuShapes.sku(sku, shopper.market())));
  }

  private Reply sku(Request request, State state) {
    Shopper shopper = shopper(request, state);
    return Reply.ok(SkuShapes.sku(requiredSku(request, shopper), shopper.market()));
  }

  private Reply availabilities(Request request, State state) {
    Shopper shopper = shopper(request, state);
    requireScope(request);
    return listed(
        request,
        availabilities.of(requiredSku(request, shopper)).stream()
            .map(found -> CatalogueShapes.availability(found, shopper.market())));
  }

  private Reply availability(Request request, State state) {
    Shopper shopper = shopper(request, state);
    String id = request.value("availability");
    Availability found =
        availabilities
            .find(requiredSku(request, shopper), id)
            .orElseThrow(() -> new Refusal(ApiError.AVAILABILITY_NOT_FOUND, id));
    return Reply.ok(CatalogueShapes.availability(found, shopper.market()));
  }

  private List<Sku> visible(Request request, Shopper shopper) {
    String product = request.value("product");
    List<Sku> skus = catalogue.skus(product).stream().filter(shopper::sees).toList();
    if (skus.isEmpty()) {
      throw new Refusal(ApiError.PRODUCT_NOT_FOUND, product);
    }
    return skus;
  }

  private Sku requiredSku(Request request, Shopper shopper) {
    String id = request.value("sku");
    return visible(request, shopper).stream()
        .filter(sku -> sku.id().equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(() -> new Refusal(ApiError.SKU_NOT_FOUND, id));
  }

  private Shopper shopper(Request request, State state) {
    return Shopper.of(request, state, catalogue.markets());
  }

  /** A collection that names its own address, without the version. */
  private static Reply listed(Request request, Stream<ObjectNode> items) {
    URI called = URI.create(request.path());
    String query = called.getQuery() == null ? "" : "?" + called.getQuery();
    String path = called.getPath().replaceFirst("^/+[vV]1", "");
    return Reply.ok(Shapes.link(Shapes.collection(items), "self", path + query));
  }
}
