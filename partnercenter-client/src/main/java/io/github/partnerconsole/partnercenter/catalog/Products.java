package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The catalogue: products, their SKUs, and the availabilities in which they are bought. */
public final class Products {
  private static final String PRODUCTS = "products";
  private static final String SKUS = "skus";
  private static final String AVAILABILITIES = "availabilities";

  private final Rest rest;

  public Products(Rest rest) {
    this.rest = rest;
  }

  /**
   * The products of a view, page by page.
   *
   * @param country ISO 3166 two letters, here and below
   * @param segment null for those of all segments, here and below
   */
  public Stream<Product> list(String country, TargetView targetView, @Nullable Segment segment) {
    Target target = in(country, segment, PRODUCTS).with("targetView", targetView);
    return rest.all(target, Product.class);
  }

  public Product get(String productId, String country) {
    return rest.get(in(country, null, PRODUCTS, productId), Product.class);
  }

  public List<Sku> skus(String productId, String country, @Nullable Segment segment) {
    return rest.all(in(country, segment, PRODUCTS, productId, SKUS), Sku.class).toList();
  }

  public Sku sku(String productId, String skuId, String country) {
    return rest.get(in(country, null, PRODUCTS, productId, SKUS, skuId), Sku.class);
  }

  public List<Availability> availabilities(
      String productId, String skuId, String country, @Nullable Segment segment) {
    Target target = in(country, segment, PRODUCTS, productId, SKUS, skuId, AVAILABILITIES);
    return rest.all(target, Availability.class).toList();
  }

  public Availability availability(
      String productId, String skuId, String availabilityId, String country) {
    Target target =
        in(country, null, PRODUCTS, productId, SKUS, skuId, AVAILABILITIES, availabilityId);
    return rest.get(target, Availability.class);
  }

  private static Target in(String country, @Nullable Segment segment, String... path) {
    return Target.of(path).with("country", country).with("targetSegment", segment);
  }
}
