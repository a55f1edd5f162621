package io.github.partnerconsole.core.order;

import java.time.Instant;

/**
 * Whether a domain was taken when that was last asked. Only Microsoft can tell, and only for that
 * moment.
 */
public record DomainCheck(String domain, boolean taken, Instant asOf) {}
