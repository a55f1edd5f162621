package io.github.partnerconsole.partnercenter.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many licences can be given back until when. */
public record RefundableDetail(
    @Nullable Integer quantity, @Nullable Instant allowedUntilDateTime) {}
