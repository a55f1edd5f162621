package io.github.partnerconsole.core.order;

import io.github.partnerconsole.core.customer.AdminCredentials;
import io.github.partnerconsole.core.customer.CreatedCustomer;
import io.github.partnerconsole.core.customer.CustomerDetails;
import io.github.partnerconsole.core.customer.CustomerGateway;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.customer.NewCustomer;
import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Dispatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The customers of {@link FakePartnerCenter}: one per domain. */
final class FakeCustomers implements CustomerGateway {

  private final FakeWire wire;
  private final List<CustomerSummary> customers = new ArrayList<>();
  private ReviewStatus review = ReviewStatus.ALLOWED;
  private boolean findable = true;

  FakeCustomers(FakeWire wire) {
    this.wire = wire;
  }

  void reviewIs(ReviewStatus status) {
    review = status;
  }

  ReviewStatus reviewStatus() {
    return review;
  }

  /** Look-ups lag behind while false. */
  void findable(boolean yes) {
    findable = yes;
  }

  TenantId add(String domain) {
    TenantId id = new TenantId("tenant-" + (customers.size() + 1));
    customers.add(new CustomerSummary(id, "Fabrikam", domain));
    return id;
  }

  @Override
  public List<CustomerSummary> all() {
    return List.copyOf(customers);
  }

  @Override
  public CreatedCustomer create(
      NewCustomer customer, Optional<TenantId> reseller, Dispatch dispatch) {
    return wire.write(
        Call.CREATE_CUSTOMER, dispatch, () -> created(customer.domainPrefix().domain()));
  }

  private CreatedCustomer created(String domain) {
    if (customers.stream().anyMatch(known -> known.domain().equals(domain))) {
      throw Fault.refusal("domain-taken", 400);
    }
    return new CreatedCustomer(add(domain), Optional.of(new AdminCredentials("admin", "secret")));
  }

  @Override
  public Optional<CustomerSummary> ofDomain(String domain) {
    return wire.read(
        Call.FIND_DOMAIN,
        () ->
            customers.stream()
                .filter(known -> findable && known.domain().equals(domain))
                .findFirst());
  }

  @Override
  public ReviewStatus review(TenantId id) {
    return wire.read(Call.REVIEW, () -> review);
  }

  @Override
  public List<CustomerSummary> whoseNameStartsWith(String text) {
    throw new UnsupportedOperationException();
  }

  @Override
  public CustomerDetails details(TenantId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isDomainTaken(String domain) {
    throw new UnsupportedOperationException();
  }
}
