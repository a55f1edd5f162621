package io.github.partnerconsole.partnercenter.offer;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Traditional offers, their add-ons and categories. What is of new commerce is among the products.
 */
public final class Offers {
  private static final String OFFERS = "offers";
  private static final String CATEGORIES = "offercategories";

  private final Rest rest;

  public Offers(Rest rest) {
    this.rest = rest;
  }

  /**
   * All offers of a country, page by page.
   *
   * @param country ISO 3166 two letters, here and below
   */
  public Stream<Offer> list(String country) {
    return list(country, null, null);
  }

  /**
   * Offers of a country, page by page.
   *
   * @param categoryId null for those of all categories
   * @param pageSize how many are fetched at a time, null for the service's choice
   */
  public Stream<Offer> list(
      String country, @Nullable String categoryId, @Nullable Integer pageSize) {
    Target target =
        in(country, OFFERS)
            .with("offer_category_id", categoryId)
            .with("size", pageSize)
            .with("offset", pageSize == null ? null : 0);
    return rest.all(target, Offer.class);
  }

  /**
   * One offer, by its GUID; the id of a product is refused with 400 and code 2100
   * (get-an-offer-by-id page, 2023-10).
   */
  public Offer get(String offerId, String country) {
    return rest.get(in(country, OFFERS, offerId), Offer.class);
  }

  /** What can be bought on top of an offer. */
  public Stream<Offer> addOns(String offerId, String country) {
    return rest.all(in(country, OFFERS, offerId, "addons"), Offer.class);
  }

  /**
   * The categories of a country's offers (get-a-list-of-offer-categories-by-country-and-locale
   * page, 2023-10).
   */
  public Stream<OfferCategory> categories(String country) {
    return rest.all(in(country, CATEGORIES), OfferCategory.class);
  }

  /** The offers that a customer can get. */
  public Stream<Offer> listForCustomer(String customerId) {
    return rest.all(Target.of("customers", customerId, OFFERS), Offer.class);
  }

  /** The categories of the offers that a customer can get. */
  public Stream<OfferCategory> categoriesForCustomer(String customerId) {
    return rest.all(Target.of("customers", customerId, CATEGORIES), OfferCategory.class);
  }

  private static Target in(String country, String... path) {
    return Target.of(path).with("country", country);
  }
}
