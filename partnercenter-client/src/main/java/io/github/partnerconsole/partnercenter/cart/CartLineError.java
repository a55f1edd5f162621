package io.github.partnerconsole.partnercenter.cart;

import org.jspecify.annotations.Nullable;

/** Why a line cannot be ordered; it comes inside a successful answer. */
public record CartLineError(
    @Nullable String errorCode,
    @Nullable String errorDescription,
    @Nullable LineErrorInformation additionalInformation) {}
