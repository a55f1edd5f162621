package io.github.partnerconsole.sandbox.product;

import io.github.partnerconsole.sandbox.catalogue.Catalogue;
import io.github.partnerconsole.sandbox.catalogue.Offer;
import io.github.partnerconsole.sandbox.catalogue.OfferCategory;
import io.github.partnerconsole.sandbox.customer.Shopper;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.OffsetPage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Traditional offers, their add-ons and categories, by country and by customer
 * (get-a-list-of-offers-for-a-market, get-addon-offers-by-offer-id, 2023-08).
 */
final class OffersResource {
  private static final String GUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private final Catalogue catalogue;

  OffersResource(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void addTo(Router router) {
    for (String root : List.of("/v1", "/v1/customers/{customer}")) {
      router.get(root + "/offers", this::offers);
      router.get(root + "/offers/{offer}", this::offer);
      router.get(root + "/offers/{offer}/addons", this::addOns);
      router.get(root + "/offercategories", this::categories);
    }
  }

  private Reply offers(Request request, State state) {
    Shopper shopper = shopper(request, state);
    String category = request.query("offer_category_id").orElse("");
    List<Offer> found =
        visible(shopper)
            .filter(offer -> category.isEmpty() || offer.category().id().equalsIgnoreCase(category))
            .toList();
    return Reply.ok(
        OffsetPage.of(request, found)
            .shape(request, path(request, "/offers"), offer -> shape(offer, shopper, request)));
  }

  private Reply offer(Request request, State state) {
    Shopper shopper = shopper(request, state);
    return Reply.ok(shape(required(request, shopper), shopper, request));
  }

  private Reply addOns(Request request, State state) {
    Shopper shopper = shopper(request, state);
    Offer base = required(request, shopper);
    List<Offer> found =
        catalogue.offers().addOns(base).stream()
            .filter(offer -> shopper.segments().contains(offer.segment()))
            .toList();
    String path = path(request, "/offers/" + base.id() + "/addons");
    return Reply.ok(
        OffsetPage.of(request, found)
            .shape(request, path, offer -> shape(offer, shopper, request)));
  }

  private Reply categories(Request request, State state) {
    Shopper shopper = shopper(request, state);
    List<OfferCategory> found = Arrays.asList(OfferCategory.values());
    return Reply.ok(
        OffsetPage.of(request, found)
            .shape(
                request,
                path(request, "/offercategories"),
                category ->
                    OfferShapes.category(category, shopper.market().country(), locale(request))));
  }

  private ObjectNode shape(Offer offer, Shopper shopper, Request request) {
    boolean hasAddOns = !catalogue.offers().addOns(offer).isEmpty();
    return OfferShapes.offer(offer, hasAddOns, shopper.market().country(), locale(request));
  }

  private Offer required(Request request, Shopper shopper) {
    String id = request.value("offer");
    return catalogue
        .offers()
        .find(id)
        .filter(offer -> shopper.segments().contains(offer.segment()))
        .orElseThrow(() ->
            id.matches(GUID)
                ? new Refusal(ApiError.NOT_FOUND, "offer " + id)
                : new Refusal(ApiError.NO_TRADITIONAL_OFFER, id));
  }

  private Stream<Offer> visible(Shopper shopper) {
    return catalogue.offers().all().filter(offer -> shopper.segments().contains(offer.segment()));
  }

  private Shopper shopper(Request request, State state) {
    return Shopper.of(request, state, catalogue.markets());
  }

  private static String path(Request request, String below) {
    return request.values().containsKey("customer")
        ? "/customers/" + request.value("customer") + below
        : below;
  }

  /** Of the caller's choice, printed in lower case (samples of 2023-10). */
  private static String locale(Request request) {
    return request
        .header("X-Locale")
        .filter(locale -> locale.matches("[A-Za-z]{2}-[A-Za-z]{2}"))
        .orElse("en-US")
        .toLowerCase(Locale.ROOT);
  }
}
