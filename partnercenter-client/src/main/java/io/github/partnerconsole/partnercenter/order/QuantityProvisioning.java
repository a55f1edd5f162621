package io.github.partnerconsole.partnercenter.order;

import org.jspecify.annotations.Nullable;

/** How much of a line has which status. */
public record QuantityProvisioning(@Nullable Integer quantity, @Nullable String status) {}
