package io.github.partnerconsole.sandbox.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The writes that leave an audit record; each constant is named as Microsoft names the operation
 * (auditing-resources page, 2022-06).
 */
enum Operation {
  ADD_CUSTOMER("customer", "POST", "/v1/customers"),
  DELETE_CUSTOMER("customer", "DELETE", "/v1/customers/{customer}"),
  REMOVE_PARTNER_CUSTOMER_RELATIONSHIP(
      "partner_customer_relationship", "PATCH", "/v1/customers/{customer}"),
  UPDATE_CUSTOMER_BILLING_PROFILE("customer", "PUT", "/profiles/billing"),
  UPDATE_CUSTOMER_QUALIFICATION("customer", "POST", "/qualifications"),
  CREATE_AGREEMENT("agreement", "POST", "/agreements"),
  CREATE_ORDER("order", "POST", "/checkout", "/orders"),
  UPDATE_ORDER("order", "PATCH", "/orders/{order}"),
  UPDATE_SUBSCRIPTION("subscription", "PATCH", "/subscriptions/{subscription}"),
  UPGRADE_SUBSCRIPTION("subscription", "POST", "/upgrades", "/transitions"),
  CONVERT_TRIAL_SUBSCRIPTION("subscription", "POST", "/conversions"),
  MANAGE_OVERAGE("subscription", "PUT", "/overage"),
  CREATE_CUSTOMER_USER("customer_user", "POST", "/users");

  private static final String OF_CUSTOMERS = "/v1/customers";

  private final String resourceType;
  private final String method;
  private final String end;
  private final String otherEnd;

  Operation(String resourceType, String method, String end) {
    this(resourceType, method, end, end);
  }

  Operation(String resourceType, String method, String end, String otherEnd) {
    this.resourceType = resourceType;
    this.method = method;
    this.end = end;
    this.otherEnd = otherEnd;
  }

  /** The operation that this call is; empty where the call leaves no record. */
  static Optional<Operation> of(String method, String template) {
    return Arrays.stream(values()).filter(each -> each.is(method, template)).findFirst();
  }

  private boolean is(String called, String template) {
    return method.equals(called)
        && template.startsWith(OF_CUSTOMERS)
        && (fits(end, template) || fits(otherEnd, template));
  }

  private static boolean fits(String end, String template) {
    return end.startsWith("/v1/") ? end.equals(template) : template.endsWith(end);
  }

  String type() {
    return name().toLowerCase(Locale.ROOT);
  }

  String resourceType() {
    return resourceType;
  }
}
