package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.CustomerSummary;
import java.time.Instant;
import java.util.List;

/**
 * Customers that may be the same company as a draft's.
 *
 * @param companyName what was searched for
 * @param found customers whose name or domain is alike
 */
public record Lookalikes(String companyName, List<CustomerSummary> found, Instant asOf) {

  public Lookalikes {
    found = List.copyOf(found);
  }
}
