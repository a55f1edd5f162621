package io.github.partnerconsole.core.customer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A subscription as the customer's page lists it.
 *
 * @param status Partner Center's word, such as {@code active} or {@code suspended}; unknown words
 *     pass through
 * @param endsOn last day of the commitment, where there is one
 */
public record SubscriptionSummary(
    String id, String name, int quantity, String status, Optional<LocalDate> endsOn) {}
