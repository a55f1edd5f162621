package io.github.partnerconsole.core.customer;

import java.time.Instant;
import java.util.List;

/** All customers of the partner as they were at a moment. */
public record CustomerSnapshot(List<CustomerSummary> customers, Instant asOf) {

  public CustomerSnapshot {
    customers = List.copyOf(customers);
  }
}
