package io.github.partnerconsole.core.catalog;

/**
 * Names a SKU in every market.
 *
 * @param productId such as {@code CFQ7TTC0LDPB}
 * @param skuId four characters, such as {@code 0001}; price sheets leave leading zeros out, so they
 *     are put back here
 */
public record SkuKey(String productId, String skuId) {

  private static final int SKU_ID_LENGTH = 4;

  public SkuKey {
    skuId = "0".repeat(Math.max(0, SKU_ID_LENGTH - skuId.length())) + skuId;
  }

  @Override
  public String toString() {
    return productId + ":" + skuId;
  }
}
