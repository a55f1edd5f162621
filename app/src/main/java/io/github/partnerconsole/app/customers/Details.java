package io.github.partnerconsole.app.customers;

import io.github.partnerconsole.core.customer.CustomerDetails;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.gateway.Failure;
import java.time.Instant;

/** What is known of the customer that is looked at. */
public sealed interface Details {

  /** No customer is looked at. */
  record None() implements Details {}

  /** Being asked for. */
  record Asked(CustomerSummary customer) implements Details {}

  /** As Partner Center has it. */
  record Known(CustomerDetails details, Instant asOf) implements Details {}

  /** Partner Center did not say. */
  record Failed(CustomerSummary customer, Failure failure) implements Details {}
}
