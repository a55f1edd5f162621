package io.github.partnerconsole.partnercenter.catalog;

import org.jspecify.annotations.Nullable;

/** What must be attested before a SKU is bought. */
public record AttestationProperties(
    @Nullable String attestationType, @Nullable Boolean enforceAttestation) {}
