package io.github.partnerconsole.sandbox.http;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which calls share a limit, as of 2023-10. The guidance (api-throttling-guidance page, 2022-07)
 * lists the calls on which limits are enforced, and says that some are counted for each partner
 * tenant and others for each partner and customer tenant, but neither which nor how many. Numbers
 * come from the pages of the resources and calls; where a page says no more than "per tenant
 * identifier", a call that names a customer is counted for that customer. Transfers are listed too,
 * and are not in this sandbox.
 */
enum CallLimit {
  /** Send-a-test-event section of the partner-center-webhooks page, 2023-10. */
  VALIDATION_EVENTS(
      2, Duration.ofMinutes(1), false, "POST /webhooks/v1/registration/validationEvents"),
  /** 100 by a partner (create-migration page, 2023-10). */
  MIGRATIONS(
      100, Duration.ofMinutes(5), false, "POST /v1/customers/{customer}/migrations/newcommerce"),
  /** 450 for each partner and customer (validate-subscription-for-migration page, 2023-10). */
  MIGRATION_VALIDATIONS(
      450,
      Duration.ofMinutes(5),
      true,
      "POST /v1/customers/{customer}/migrations/newcommerce/validate"),
  /** Listed without a number; they name no customer in the path. */
  PRODUCT_UPGRADES(
      500,
      Duration.ofMinutes(1),
      false,
      "POST /v1/productupgrades",
      "POST /v1/productupgrades/eligibility",
      "POST /v1/productupgrades/{upgrade}/status"),
  /** Note on the customer-resources page, 2023-07. */
  CUSTOMERS(500, Duration.ofMinutes(1), true, "* /v1/customers", "* /v1/customers/{customer}"),
  /** Note on the order-resources page, 2023. Carts are listed without a number: counted here. */
  ORDERS(
      500,
      Duration.ofMinutes(1),
      true,
      "* /v1/customers/{customer}/orders",
      "* /v1/customers/{customer}/orders/{order}",
      "* /v1/customers/{customer}/orders/{order}/provisioningstatus",
      "* /v1/customers/{customer}/carts",
      "* /v1/customers/{customer}/carts/{cart}",
      "* /v1/customers/{customer}/carts/{cart}/checkout"),
  /** Note on the subscription-resources page, 2023. */
  SUBSCRIPTIONS(
      500,
      Duration.ofMinutes(1),
      true,
      "* /v1/customers/{customer}/subscriptions",
      "* /v1/customers/{customer}/subscriptions/{subscription}",
      "* /v1/customers/{customer}/subscriptions/{subscription}/addons",
      "* /v1/customers/{customer}/subscriptions/{subscription}/upgrades",
      "* /v1/customers/{customer}/subscriptions/{subscription}/conversions",
      "* /v1/customers/{customer}/subscriptions/{subscription}/registrations",
      "* /v1/customers/{customer}/subscriptions/{subscription}/registrationstatus",
      "* /v1/customers/{customer}/subscriptions/{subscription}/azureentitlements");

  private final int calls;
  private final Duration window;
  private final boolean isOfCustomer;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> operations;

  /**
   * A limit.
   *
   * @param isOfCustomer whether each customer has its own, or else the partner one for all
   * @param operations method, or * for all, and template of the calls that share it
   */
  CallLimit(int calls, Duration window, boolean isOfCustomer, String... operations) {
    this.calls = calls;
    this.window = window;
    this.isOfCustomer = isOfCustomer;
    this.operations = List.of(operations);
  }

  static Optional<CallLimit> of(String method, String template) {
    return Arrays.stream(values())
        .filter(limit ->
            limit.operations.stream()
                .anyMatch(operation ->
                    operation.equalsIgnoreCase(method + " " + template)
                        || operation.equalsIgnoreCase("* " + template)))
        .findFirst();
  }

  /** So many calls are let in. */
  int calls() {
    return calls;
  }

  /** In this time. */
  Duration window() {
    return window;
  }

  /** What is counted together. */
  String bucket(String partner, String customer) {
    return isOfCustomer ? name() + " " + partner + " " + customer : name() + " " + partner;
  }
}
