package io.github.partnerconsole.core.order;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a domain was taken when that was last asked. Only Microsoft can tell, and only for that
 * moment.
 *
 * @param owner the name of the partner's own customer that has it; absent where somebody else does,
 *     or nobody
 */
public record DomainCheck(String domain, boolean taken, Optional<String> owner, Instant asOf) {}
