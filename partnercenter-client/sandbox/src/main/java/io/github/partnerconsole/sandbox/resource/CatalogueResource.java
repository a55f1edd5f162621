package io.github.partnerconsole.sandbox.resource;

import io.github.partnerconsole.sandbox.catalogue.Availabilities;
import io.github.partnerconsole.sandbox.catalogue.Availability;
import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.Sku;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Products, SKUs and availabilities, by country and by customer. */
final class CatalogueResource {
  private static final String OURS = "OnlineServices";

  /** Views of Microsoft's catalogue of which the sandbox sells nothing. */
  private static final List<String> OTHER_VIEWS =
      List.of(
          "Azure",
          "AzureReservations",
          "AzureReservationsVM",
          "AzureReservationsSQL",
          "AzureReservationsCosmosDb",
          "MicrosoftAzure",
          "Software",
          "SoftwareSUSELinux",
          "SoftwarePerpetual",
          "SoftwareSubscriptions",
          "SpecializedOffers",
          "MarketplaceSaaS");

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
    Stream<Sku> skus = isOurs(request) ? catalogue.skus().filter(shopper::sees) : Stream.empty();
    Map<String, Sku> firstOfEach = new LinkedHashMap<>();
    skus.forEach(sku -> firstOfEach.putIfAbsent(sku.productId(), sku));
    Collection<Sku> products = firstOfEach.values();
    return Reply.ok(
        Shapes.collection(
            products.stream().map(sku -> CatalogueShapes.product(sku, country(shopper)))));
  }

  private static boolean isOurs(Request request) {
    String view =
        request.query("targetView").orElseThrow(() -> Refusal.property("targetView", "is missing"));
    if (!view.equalsIgnoreCase(OURS) && OTHER_VIEWS.stream().noneMatch(view::equalsIgnoreCase)) {
      throw new Refusal(ApiError.VIEW_DENIED, view);
    }
    return view.equalsIgnoreCase(OURS);
  }

  private Reply product(Request request, State state) {
    Shopper shopper = shopper(request, state);
    return Reply.ok(
        CatalogueShapes.product(visible(request, shopper).getFirst(), country(shopper)));
  }

  private Reply skus(Request request, State state) {
    Shopper shopper = shopper(request, state);
    return Reply.ok(
        Shapes.collection(
            visible(request, shopper).stream()
                .map(sku -> CatalogueShapes.sku(sku, country(shopper)))));
  }

  private Reply sku(Request request, State state) {
    Shopper shopper = shopper(request, state);
    return Reply.ok(CatalogueShapes.sku(requiredSku(request, shopper), country(shopper)));
  }

  private Reply availabilities(Request request, State state) {
    Shopper shopper = shopper(request, state);
    return Reply.ok(
        Shapes.collection(
            availabilities.of(requiredSku(request, shopper)).stream()
                .map(found -> CatalogueShapes.availability(found, shopper.market()))));
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

  private static String country(Shopper shopper) {
    return shopper.market().country();
  }
}
