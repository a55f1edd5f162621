package io.github.partnerconsole.core.relationship;

import java.time.Instant;

/** The partner as Microsoft described it at a moment. */
public record PartnerSnapshot(Partner partner, Instant asOf) {}
