package io.github.partnerconsole.partnercenter.customer;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.List;
import java.util.stream.Stream;

/** The partner's customers. */
public final class Customers {
  private static final String CUSTOMERS = "customers";
  private static final String PROFILES = "profiles";

  private final Rest rest;

  public Customers(Rest rest) {
    this.rest = rest;
  }

  /**
   * All of them, a page at a time as the stream is read; without billing profiles.
   *
   * @param pageSize how many to fetch at once, at least 1
   */
  public Stream<Customer> list(int pageSize) {
    return rest.all(Target.of(CUSTOMERS).with("size", pageSize), Customer.class);
  }

  /**
   * Those whose field starts with the text, in any case; the service knows no other comparison.
   *
   * @param text not blank
   */
  public Stream<Customer> startingWith(CustomerSearchField field, String text) {
    Target target =
        Target.of(CUSTOMERS)
            .with("size", 0)
            .with("filter", Rest.jsonText(SearchFilter.startingWith(field, text)));
    return rest.all(target, Customer.class);
  }

  /**
   * One customer in full, billing profile included; an unknown one is refused with 403 and code
   * 20002, or 404 and 60003 (get-a-customer-by-id page, 2023-10).
   */
  public Customer get(String customerId) {
    return rest.get(Target.of(CUSTOMERS, customerId), Customer.class);
  }

  /**
   * Creates the customer and its tenant; the answer holds the administrator's credentials, once.
   */
  public Customer create(NewCustomer customer, Call call) {
    return rest.post(Target.of(CUSTOMERS), customer, call, Customer.class);
  }

  /**
   * Deletes a customer of the integration sandbox; its orders have to be cancelled first, and one
   * with an invalid address cannot be deleted (delete-a-customer-account page, 2023-10).
   */
  public void delete(String customerId, Call call) {
    rest.send("DELETE", Target.of(CUSTOMERS, customerId), null, call);
  }

  /** Ends the reseller relationship; no subscription may be active any more. */
  public CustomerAccess removeResellerRelationship(String customerId, Call call) {
    return patch(customerId, CustomerAccess.withoutRelationship(), call);
  }

  /** Gives the old, unlimited delegated administration (DAP) back. */
  public CustomerAccess removeDelegatedAccess(String customerId, Call call) {
    return patch(customerId, CustomerAccess.withoutDelegatedAccess(), call);
  }

  private CustomerAccess patch(String customerId, CustomerAccess access, Call call) {
    return rest.patch(Target.of(CUSTOMERS, customerId), access, call, CustomerAccess.class);
  }

  /** Name and domain of the customer's company; cannot be changed by the partner. */
  public CompanyProfile companyProfile(String customerId) {
    return rest.get(Target.of(CUSTOMERS, customerId, PROFILES, "company"), CompanyProfile.class);
  }

  /**
   * Who is billed, with the etag that a change needs (get-all-of-a-customer-s-billing-profiles
   * page, 2023-10).
   */
  public BillingProfile billingProfile(String customerId) {
    return rest.get(Target.of(CUSTOMERS, customerId, PROFILES, "billing"), BillingProfile.class);
  }

  /**
   * Replaces the billing profile, as it was read and then changed; refused with 400 and code 2055
   * where it is no longer the one that was read.
   */
  public BillingProfile updateBillingProfile(String customerId, BillingProfile profile, Call call) {
    return rest.put(
        Target.of(CUSTOMERS, customerId, PROFILES, "billing"),
        profile,
        profile.etag(),
        call,
        BillingProfile.class);
  }

  /** The domains that the customer's tenant has; needs a role by delegated administration. */
  public List<String> customDomains(String customerId) {
    return rest.array(Target.of(CUSTOMERS, customerId, "customDomains"), String.class);
  }

  /** The customer's tenant in its directory; needs a role by delegated administration. */
  public List<CustomerOrganization> organization(String customerId) {
    return rest.array(Target.of(CUSTOMERS, customerId, "organization"), CustomerOrganization.class);
  }

  /**
   * The services that the partner may administer for the customer
   * (get-the-managed-services-for-a-customer-by-id page, 2023-10).
   */
  public List<ManagedService> managedServices(String customerId) {
    return rest.all(Target.of(CUSTOMERS, customerId, "managedservices"), ManagedService.class)
        .toList();
  }

  /** The link by which any company can become this partner's customer. */
  public RelationshipRequest relationshipRequest() {
    return rest.get(Target.of(CUSTOMERS, "relationshiprequests"), RelationshipRequest.class);
  }

  /** How far Microsoft's review of the account is; 404 with code 600074 where there is none yet. */
  public ValidationStatus validationStatus(String customerId) {
    return rest.get(
        Target.of(CUSTOMERS, customerId, "validationStatus").with("type", "account"),
        ValidationStatus.class);
  }
}
