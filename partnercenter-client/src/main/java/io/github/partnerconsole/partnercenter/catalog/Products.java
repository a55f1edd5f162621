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

  /** What a customer can buy, by its country and qualifications. */
  public CustomerProducts forCustomer(String customerId) {
    return new CustomerProducts(rest, customerId);
  }

  /**
   * The products of a view, page by page.
   *
   * @param country ISO 3166 two letters, here and below
   * @param segment null for those of all segments, here and below
   */
  public Stream<Product> list(String country, TargetView targetView, @Nullable Segment segment) {
    return list(country, CatalogFilter.view(targetView).withSegment(segment));
  }

  /**
   * The products that a filter lets through, page by page.
   *
   * @param filter needs a view
   */
  public Stream<Product> list(String country, CatalogFilter filter) {
    return rest.all(filter.applied(in(country, PRODUCTS)), Product.class);
  }

  /** One product (get-a-product-by-id page, 2023-10). */
  public Product get(String productId, String country) {
    return rest.get(in(country, PRODUCTS, productId), Product.class);
  }

  /**
   * The SKUs of a product that a filter lets through (get-a-list-of-skus-for-a-product page,
   * 2023-10).
   */
  public List<Sku> skus(String productId, String country, CatalogFilter filter) {
    Target target = filter.applied(in(country, PRODUCTS, productId, SKUS));
    return rest.all(target, Sku.class).toList();
  }

  /** One SKU, with its limits of quantity in seats. */
  public Sku sku(String productId, String skuId, String country) {
    return rest.get(in(country, PRODUCTS, productId, SKUS, skuId), Sku.class);
  }

  /** The availabilities of a SKU for one segment; see the next. */
  public List<Availability> availabilities(
      String productId, String skuId, String country, Segment segment) {
    return availabilities(productId, skuId, country, CatalogFilter.segment(segment));
  }

  /**
   * The availabilities of a SKU that a filter lets through, each with a catalogue item id that is
   * good for a short time only (get-a-list-of-availabilities-for-a-sku page, 2023-10).
   */
  public List<Availability> availabilities(
      String productId, String skuId, String country, CatalogFilter filter) {
    Target target = filter.applied(in(country, PRODUCTS, productId, SKUS, skuId, AVAILABILITIES));
    return rest.all(target, Availability.class).toList();
  }

  /** One availability, with its terms (get-an-availability-by-id page, 2023-10). */
  public Availability availability(
      String productId, String skuId, String availabilityId, String country) {
    Target target = in(country, PRODUCTS, productId, SKUS, skuId, AVAILABILITIES, availabilityId);
    return rest.get(target, Availability.class);
  }

  /**
   * Whether SKUs can be had now, as reservations of Azure need it; what is not in the catalogue is
   * missing in the answer (check-inventory page, 2023-08).
   */
  public List<InventoryItem> checkInventory(String country, InventoryCheck check) {
    Target target = in(country, "extensions", "product", "checkinventory");
    return rest.askForArray(target, check, InventoryItem.class);
  }

  /**
   * The same for reservations of one type alone (check-inventory-by-resource-type page, 2026).
   *
   * @param resourceType such as {@code VirtualMachines} or {@code CosmosDb}; the page lists them
   */
  public List<InventoryItem> checkInventory(
      String country, String resourceType, InventoryCheck check) {
    Target target =
        in(country, "extensions", "product", "checkinventorybyresourcetype")
            .with("resourceType", resourceType);
    return rest.askForArray(target, check, InventoryItem.class);
  }

  private static Target in(String country, String... path) {
    return Target.of(path).with("country", country);
  }
}
