package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;
import java.util.stream.Stream;

/**
 * The catalogue as one customer sees it: of its country, and only what it is qualified for. The
 * pages' tables say POST, their samples and Microsoft's SDK use GET (seen 2023-10).
 */
public final class CustomerProducts {
  private final Rest rest;
  private final Target products;

  CustomerProducts(Rest rest, String customerId) {
    this.rest = rest;
    this.products = Target.of("customers", customerId, "products");
  }

  /**
   * The products that a filter lets through, page by page.
   *
   * @param filter needs a view; without a segment, what is for non-profits is left out
   */
  public Stream<Product> list(CatalogFilter filter) {
    return rest.all(filter.applied(products), Product.class);
  }

  /** One product (get-a-product-by-id-and-customer-id page, 2023-10). */
  public Product get(String productId) {
    return rest.get(products.below(productId), Product.class);
  }

  /**
   * The SKUs of a product that a filter lets through (get-a-list-of-skus-for-a-product-by-customer
   * page, 2023-10).
   */
  public List<Sku> skus(String productId, CatalogFilter filter) {
    return rest.all(filter.applied(products.below(productId, "skus")), Sku.class).toList();
  }

  /** One SKU, with its limits of quantity in seats. */
  public Sku sku(String productId, String skuId) {
    return rest.get(products.below(productId, "skus", skuId), Sku.class);
  }

  /**
   * The availabilities of a SKU, each with a catalogue item id that is good for a short time only
   * (get-a-list-of-availabilities-for-a-sku-by-customer page, 2023-10).
   */
  public List<Availability> availabilities(String productId, String skuId, CatalogFilter filter) {
    Target target = products.below(productId, "skus", skuId, "availabilities");
    return rest.all(filter.applied(target), Availability.class).toList();
  }

  /** One availability, with its terms. */
  public Availability availability(String productId, String skuId, String availabilityId) {
    Target target = products.below(productId, "skus", skuId, "availabilities", availabilityId);
    return rest.get(target, Availability.class);
  }
}
