package io.github.partnerconsole.partnercenter.catalog;

import org.jspecify.annotations.Nullable;

/** What kind of thing a product is; OnlineServicesNCE marks new commerce. */
public record ProductType(
    @Nullable String id, @Nullable String displayName, @Nullable ProductType subType) {}
