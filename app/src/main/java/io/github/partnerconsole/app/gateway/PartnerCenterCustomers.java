package io.github.partnerconsole.app.gateway;

import static java.util.Objects.requireNonNullElse;

import io.github.partnerconsole.core.customer.AdminCredentials;
import io.github.partnerconsole.core.customer.CreatedCustomer;
import io.github.partnerconsole.core.customer.CustomerDetails;
import io.github.partnerconsole.core.customer.CustomerGateway;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.customer.NewCustomer;
import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.Dispatch;
import io.github.partnerconsole.partnercenter.PartnerCenter;
import io.github.partnerconsole.partnercenter.customer.AccountStatus;
import io.github.partnerconsole.partnercenter.customer.BillingProfile;
import io.github.partnerconsole.partnercenter.customer.CompanyProfile;
import io.github.partnerconsole.partnercenter.customer.Customer;
import io.github.partnerconsole.partnercenter.customer.CustomerSearchField;
import io.github.partnerconsole.partnercenter.customer.UserCredentials;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Customers through the Partner Center client. */
public final class PartnerCenterCustomers implements CustomerGateway {

  private static final int PAGE = 200;

  /** Microsoft has no review status for the account yet (404). */
  private static final String NO_STATUS = "600074";

  private final PartnerCenter partnerCenter;

  public PartnerCenterCustomers(PartnerCenter partnerCenter) {
    this.partnerCenter = partnerCenter;
  }

  @Override
  public List<CustomerSummary> all() {
    return Failures.reading(
        () -> partnerCenter.customers().list(PAGE).map(CustomerRecords::summary).toList());
  }

  @Override
  public List<CustomerSummary> whoseNameStartsWith(String text) {
    return Failures.reading(() -> startingWith(CustomerSearchField.COMPANY_NAME, text));
  }

  @Override
  public Optional<CustomerSummary> ofDomain(String domain) {
    return Failures.reading(() -> startingWith(CustomerSearchField.DOMAIN, domain)).stream()
        .filter(customer -> customer.domain().equalsIgnoreCase(domain))
        .findFirst();
  }

  private List<CustomerSummary> startingWith(CustomerSearchField field, String text) {
    return partnerCenter
        .customers()
        .startingWith(field, text)
        .map(CustomerRecords::summary)
        .toList();
  }

  @Override
  public CustomerDetails details(TenantId id) {
    return Failures.reading(() -> {
      Customer customer = partnerCenter.customers().get(id.value());
      return new CustomerDetails(
          CustomerRecords.summary(customer),
          CustomerRecords.company(customer),
          review(id),
          partnerCenter
              .subscriptions()
              .list(id.value())
              .map(CustomerRecords::subscription)
              .toList());
    });
  }

  @Override
  public ReviewStatus review(TenantId id) {
    return Failures.reading(() -> reviewStatus(id));
  }

  private ReviewStatus reviewStatus(TenantId id) {
    try {
      return review(partnerCenter.customers().validationStatus(id.value()).status());
    } catch (RejectedException e) {
      if (NO_STATUS.equals(e.code())) {
        return ReviewStatus.NO_STATUS;
      }
      throw e;
    }
  }

  private static ReviewStatus review(AccountStatus status) {
    if (status.equals(AccountStatus.ALLOWED)) {
      return ReviewStatus.ALLOWED;
    }
    if (status.equals(AccountStatus.UNDER_REVIEW)) {
      return ReviewStatus.UNDER_REVIEW;
    }
    if (status.equals(AccountStatus.NOT_READY)) {
      return ReviewStatus.NOT_READY;
    }
    return status.equals(AccountStatus.NOT_ALLOWED)
        ? ReviewStatus.NOT_ALLOWED
        : ReviewStatus.UNKNOWN;
  }

  @Override
  public boolean isDomainTaken(String domain) {
    return Failures.reading(() -> partnerCenter.domains().isTaken(domain));
  }

  @Override
  public CreatedCustomer create(
      NewCustomer customer, Optional<TenantId> reseller, Dispatch dispatch) {
    Customer created =
        Failures.writing(
            dispatch, call -> partnerCenter.customers().create(toWire(customer, reseller), call));
    return new CreatedCustomer(
        CustomerRecords.summary(created).id(),
        credentials(created.userCredentials(), customer.domainPrefix().domain()));
  }

  private static io.github.partnerconsole.partnercenter.customer.NewCustomer toWire(
      NewCustomer customer, Optional<TenantId> reseller) {
    var company = customer.company();
    return new io.github.partnerconsole.partnercenter.customer.NewCustomer(
        null,
        CompanyProfile.ofNew(
            customer.domainPrefix().domain(), Addresses.orNull(company.registrationNumber())),
        BillingProfile.ofNew(
            company.contact().email(),
            customer.culture(),
            customer.language(),
            company.name(),
            Addresses.toWire(customer)),
        reseller.map(TenantId::value).orElse(null));
  }

  /** Microsoft gives the bare name; a person signs in with the domain behind it. */
  private static Optional<AdminCredentials> credentials(
      @Nullable UserCredentials given, String domain) {
    if (given == null) {
      return Optional.empty();
    }
    String name = requireNonNullElse(given.userName(), "");
    String whole = name.contains("@") ? name : name + "@" + domain;
    return Optional.of(new AdminCredentials(whole, given.password()));
  }
}
