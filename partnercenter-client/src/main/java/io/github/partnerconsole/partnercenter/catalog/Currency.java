package io.github.partnerconsole.partnercenter.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A currency of the catalogue.
 *
 * @param code ISO 4217
 */
public record Currency(@Nullable String code, @Nullable String symbol) {}
