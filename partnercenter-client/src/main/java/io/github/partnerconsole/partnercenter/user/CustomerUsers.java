package io.github.partnerconsole.partnercenter.user;

import io.github.partnerconsole.partnercenter.transport.Rest;
import io.github.partnerconsole.partnercenter.transport.Target;
import java.util.stream.Stream;

/**
 * The accounts in a customer's tenant; needs a role by delegated administration
 * (get-a-list-of-all-user-accounts-for-a-customer page, 2022-08).
 */
public final class CustomerUsers {
  private final Rest rest;

  public CustomerUsers(Rest rest) {
    this.rest = rest;
  }

  /** All of a customer's, a page at a time as the stream is read; without the deleted ones. */
  public Stream<CustomerUser> ofCustomer(String customerId) {
    return rest.all(target(customerId), CustomerUser.class);
  }

  /** One user, by the id in the customer's directory. */
  public CustomerUser get(String customerId, String userId) {
    return rest.get(target(customerId).below(userId), CustomerUser.class);
  }

  private static Target target(String customerId) {
    return Target.of("customers", customerId, "users");
  }
}
