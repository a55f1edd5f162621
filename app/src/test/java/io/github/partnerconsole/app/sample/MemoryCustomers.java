package io.github.partnerconsole.app.sample;

import io.github.partnerconsole.core.customer.CreatedCustomer;
import io.github.partnerconsole.core.customer.CustomerDetails;
import io.github.partnerconsole.core.customer.CustomerGateway;
import io.github.partnerconsole.core.customer.CustomerSnapshot;
import io.github.partnerconsole.core.customer.CustomerSnapshots;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.customer.NewCustomer;
import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Dispatch;
import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Customers of a Partner Center that may be out of reach, and the list that was last kept. */
public final class MemoryCustomers implements CustomerGateway, CustomerSnapshots {
  private final List<CustomerDetails> customers = new ArrayList<>();
  private Optional<CustomerSnapshot> kept = Optional.empty();
  private boolean online = true;

  public void add(CustomerDetails customer) {
    customers.add(customer);
  }

  public void goOffline() {
    online = false;
  }

  private void reach() {
    if (!online) {
      throw new GatewayException(new Failure.Unreachable("no route"));
    }
  }

  @Override
  public List<CustomerSummary> all() {
    reach();
    return customers.stream().map(CustomerDetails::summary).toList();
  }

  @Override
  public CustomerDetails details(TenantId id) {
    reach();
    return customers.stream()
        .filter(customer -> customer.summary().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Optional<CustomerSnapshot> latest() {
    return kept;
  }

  @Override
  public void keep(CustomerSnapshot snapshot) {
    kept = Optional.of(snapshot);
  }

  @Override
  public List<CustomerSummary> whoseNameStartsWith(String text) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<CustomerSummary> ofDomain(String domain) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ReviewStatus review(TenantId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isDomainTaken(String domain) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CreatedCustomer create(
      NewCustomer customer, Optional<TenantId> reseller, Dispatch dispatch) {
    throw new UnsupportedOperationException();
  }
}
