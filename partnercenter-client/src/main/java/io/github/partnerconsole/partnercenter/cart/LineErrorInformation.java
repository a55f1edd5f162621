package io.github.partnerconsole.partnercenter.cart;

import org.jspecify.annotations.Nullable;

/** Numbers that belong to an error of a line. */
public record LineErrorInformation(
    @Nullable Integer availableQuantity, @Nullable Integer purchasedQuantity) {}
