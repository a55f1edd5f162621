package io.github.partnerconsole.app.customers;

import io.github.partnerconsole.app.sample.MemoryCustomers;
import io.github.partnerconsole.core.customer.Address;
import io.github.partnerconsole.core.customer.Company;
import io.github.partnerconsole.core.customer.ContactPerson;
import io.github.partnerconsole.core.customer.CountryCode;
import io.github.partnerconsole.core.customer.CustomerDetails;
import io.github.partnerconsole.core.customer.CustomerSummary;
import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.customer.SubscriptionSummary;
import io.github.partnerconsole.core.customer.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Three customers, one with a long name and under review. */
final class SampleCustomers {
  static final TenantId HARBOURLINE = new TenantId("0d5f6f3e-8f0a-4a52-9a7e-3f1f0b7c1a11");

  private SampleCustomers() {}

  static MemoryCustomers three() {
    MemoryCustomers customers = new MemoryCustomers();
    customers.add(
        customer(HARBOURLINE, "Harbourline Logistics", "harbourline", ReviewStatus.ALLOWED));
    customers.add(
        customer(
            new TenantId("7c9e6679-7425-40de-944b-e07fc1f90ae7"),
            "Ostrava & Lindqvist Maschinenbaugesellschaft mit beschränkter Haftung",
            "ostravalindqvistmaschinenba",
            ReviewStatus.UNDER_REVIEW));
    customers.add(
        customer(
            new TenantId("c2d6a9b4-1f35-4a7e-b0a3-2f6e8c91d004"),
            "Tessaly Veterinary Group",
            "tessalyvets",
            ReviewStatus.NOT_ALLOWED));
    return customers;
  }

  private static CustomerDetails customer(
      TenantId id, String name, String prefix, ReviewStatus review) {
    Company company =
        new Company(
            name,
            "NL001234567B01",
            new Address(
                new CountryCode("NL"), "Westzeedijk 91", "2nd floor", "Rotterdam", "", "3016 AH"),
            new ContactPerson("Noor", "de Wit", "noor.dewit@example.org", "+31 10 555 0142"));
    return new CustomerDetails(
        new CustomerSummary(id, name, prefix + ".onmicrosoft.com"),
        company,
        review,
        List.of(
            new SubscriptionSummary(
                "s1",
                "Microsoft 365 Business Premium",
                15,
                "active",
                Optional.of(LocalDate.of(2027, 11, 22))),
            new SubscriptionSummary(
                "s2", "Exchange Online (Plan 1)", 1, "suspended", Optional.empty())));
  }
}
