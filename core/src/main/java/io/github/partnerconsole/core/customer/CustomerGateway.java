package io.github.partnerconsole.core.customer;

import io.github.partnerconsole.core.gateway.Dispatch;
import java.util.List;
import java.util.Optional;

/** Customers at Partner Center (contract C1, C2, C3, C7). */
public interface CustomerGateway {

  /** All customers of the partner; pages are read as needed. */
  List<CustomerSummary> all();

  /** Customers whose company name starts with the text, in any case. */
  List<CustomerSummary> whoseNameStartsWith(String text);

  /** The customer of exactly this domain, such as {@code contoso.onmicrosoft.com}. */
  Optional<CustomerSummary> ofDomain(String domain);

  CustomerDetails details(TenantId id);

  ReviewStatus review(TenantId id);

  /** Whether somebody in the world already has the domain. */
  boolean isDomainTaken(String domain);

  /**
   * Creates the customer and its tenant. Cannot be undone.
   *
   * @param reseller tenant of the reseller of record; absent where the partner sells by itself
   */
  CreatedCustomer create(NewCustomer customer, Optional<TenantId> reseller, Dispatch dispatch);
}
