package io.github.partnerconsole.partnercenter.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What a term can renew to.
 *
 * @param renewToId as {@code product:sku}
 */
public record RenewalOption(@Nullable String renewToId, @Nullable Boolean isAutoRenewable) {}
