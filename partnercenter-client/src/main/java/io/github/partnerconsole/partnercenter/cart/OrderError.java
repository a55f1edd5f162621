package io.github.partnerconsole.partnercenter.cart;

import org.jspecify.annotations.Nullable;

/** Why one group of lines did not become an order. */
public record OrderError(
    @Nullable String orderGroupId, @Nullable String code, @Nullable String description) {}
