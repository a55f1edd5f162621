package io.github.partnerconsole.partnercenter.customer;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.stream.Stream;

/** The partner's customers. */
public final class Customers {
  private static final String CUSTOMERS = "customers";

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

  public Customer get(String customerId) {
    return rest.get(Target.of(CUSTOMERS, customerId), Customer.class);
  }

  /**
   * Creates the customer and its tenant; the answer holds the administrator's credentials, once.
   */
  public Customer create(NewCustomer customer, Call call) {
    return rest.post(Target.of(CUSTOMERS), customer, call, Customer.class);
  }

  /** How far Microsoft's review of the account is; 404 with code 600074 where there is none yet. */
  public ValidationStatus validationStatus(String customerId) {
    return rest.get(
        Target.of(CUSTOMERS, customerId, "validationStatus").with("type", "account"),
        ValidationStatus.class);
  }
}
