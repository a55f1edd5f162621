package io.github.partnerconsole.partnercenter.cart;

import io.github.partnerconsole.partnercenter.catalog.TermDuration;
import org.jspecify.annotations.Nullable;

/** What a line renews to when its term ends. */
public record RenewsTo(@Nullable TermDuration termDuration) {}
