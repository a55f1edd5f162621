package io.github.partnerconsole.partnercenter.catalog;

import io.github.partnerconsole.partnercenter.transport.Members;
import io.github.partnerconsole.partnercenter.transport.More;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A SKU as it can be bought in one country and segment, now.
 *
 * @param catalogItemId {@code product:sku:availability}; short-lived, to be read again just before
 *     a purchase
 */
public record Availability(
    String id,
    @Nullable String productId,
    @Nullable String skuId,
    String catalogItemId,
    @Nullable Currency defaultCurrency,
    @Nullable Segment segment,
    @Nullable String country,
    @Nullable Boolean isPurchasable,
    @Nullable Boolean isRenewable,
    List<RenewalInstruction> renewalInstructions,
    List<Term> terms,
    @More Map<String, Object> more) {
  public Availability {
    id = Members.required(id, "id");
    catalogItemId = Members.required(catalogItemId, "catalogItemId");
    renewalInstructions = Members.list(renewalInstructions);
    terms = Members.list(terms);
    more = Members.more(more);
  }
}
