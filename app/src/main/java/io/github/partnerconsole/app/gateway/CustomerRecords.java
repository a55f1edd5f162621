package io.github.partnerconsole.app.gateway;

import static java.util.Objects.requireNonNullElse;

import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.customer.SubscriptionSummary;
import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.partnercenter.customer.BillingProfile;
import io.github.partnerconsole.partnercenter.customer.Customer;
import io.github.partnerconsole.partnercenter.subscription.Subscription;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns customers of the wire into those of the console. */
final class CustomerRecords {

  private CustomerRecords() {}

  static CustomerSummary summary(Customer customer) {
    var profile = customer.companyProfile();
    return profile == null
        ? new CustomerSummary(new TenantId(customer.id()), customer.id(), "")
        : new CustomerSummary(
            new TenantId(requireNonNullElse(profile.tenantId(), customer.id())),
            requireNonNullElse(profile.companyName(), nameOf(customer)),
            text(profile.domain()));
  }

  private static String nameOf(Customer customer) {
    BillingProfile billing = customer.billingProfile();
    return billing == null
        ? customer.id()
        : requireNonNullElse(billing.companyName(), customer.id());
  }

  static Company company(Customer customer) {
    var profile = customer.companyProfile();
    String number = profile == null ? "" : text(profile.organizationRegistrationNumber());
    BillingProfile billing = customer.billingProfile();
    return billing == null || billing.defaultAddress() == null
        ? new Company(summary(customer).name(), number, Address.BLANK, ContactPerson.BLANK)
        : company(summary(customer).name(), number, billing, billing.defaultAddress());
  }

  private static Company company(
      String name,
      String number,
      BillingProfile billing,
      io.github.partnerconsole.partnercenter.address.Address address) {
    ContactPerson contact =
        new ContactPerson(
            text(address.firstName()),
            text(address.lastName()),
            text(billing.email()),
            text(address.phoneNumber()));
    return new Company(name, number, Addresses.toCore(address), contact);
  }

  static SubscriptionSummary subscription(Subscription subscription) {
    return new SubscriptionSummary(
        subscription.id(),
        requireNonNullElse(subscription.friendlyName(), text(subscription.offerName())),
        requireNonNullElse(subscription.quantity(), 0),
        subscription.status() == null ? "" : subscription.status().value(),
        day(subscription.commitmentEndDate()));
  }

  private static Optional<LocalDate> day(@Nullable Instant moment) {
    return Optional.ofNullable(moment).map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
  }

  private static String text(@Nullable String value) {
    return requireNonNullElse(value, "");
  }
}
