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

  public Product get(String productId) {
    return rest.get(products.below(productId), Product.class);
  }

  public List<Sku> skus(String productId, CatalogFilter filter) {
    return rest.all(filter.applied(products.below(productId, "skus")), Sku.class).toList();
  }

  public Sku sku(String productId, String skuId) {
    return rest.get(products.below(productId, "skus", skuId), Sku.class);
  }

  public List<Availability> availabilities(String productId, String skuId, CatalogFilter filter) {
    Target target = products.below(productId, "skus", skuId, "availabilities");
    return rest.all(filter.applied(target), Availability.class).toList();
  }

  public Availability availability(String productId, String skuId, String availabilityId) {
    Target target = products.below(productId, "skus", skuId, "availabilities", availabilityId);
    return rest.get(target, Availability.class);
  }
}
