package io.github.partnerconsole.core.customer;

import java.util.List;

/**
 * What Partner Center knows of one customer.
 *
 * @param company with the billing profile's address and contact
 */
public record CustomerDetails(
    CustomerSummary summary,
    Company company,
    ReviewStatus review,
    List<SubscriptionSummary> subscriptions) {

  public CustomerDetails {
    subscriptions = List.copyOf(subscriptions);
  }
}
