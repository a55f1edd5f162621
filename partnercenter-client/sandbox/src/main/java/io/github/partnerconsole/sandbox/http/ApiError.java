package io.github.partnerconsole.sandbox.http;

/**
 * The errors the sandbox answers with: status and code as Microsoft documents them (Partner Center
 * developer documentation, "error codes" and the pages of the single calls, 2023-10), the text in
 * our words. Codes repeat with other meanings: a caller has to look at code and status together.
 */
public enum ApiError {
  NOT_FOUND(404, 1000, "Not found: {0}"),
  /** Documented for creating tenants; the create-customer page prints none for a taken domain. */
  DOMAIN_TAKEN(409, 1003, "Conflict while creating the tenant: the domain {0} is already in use."),
  MPA_TENANT_NOT_GUID(400, 2000, "Tenant Id must be a GUID."),
  MPA_MPN_NOT_NUMERIC(400, 2000, "MPN Id must be numeric."),
  MPA_BOTH_GIVEN(400, 2000, "Pass either the MPN Id or the Tenant Id, not both."),
  MPA_NONE_GIVEN(400, 2001, "Either the MPN Id or the Tenant Id must be passed."),
  MPA_MPN_UNKNOWN(400, 2200, "MPN Id {0} is invalid or not known to Partner Center."),
  MPA_OTHER_REGION(400, 2201, "PartnerID {0} belongs to CSP region {1}, not to {2}."),
  MPA_UNSIGNED(400, 2203, "MPN Id {0} has not signed the MPA for this CSP region."),
  MPA_NO_CSP_ACCOUNT(400, 2204, "MPN Id {0} has no CSP indirect reseller account."),
  MPA_TENANT_UNKNOWN(400, 2205, "There is no account with id {0}."),
  MPA_TENANT_UNSIGNED(400, 2206, "The account of Tenant Id {0} has not signed the agreement."),
  INVALID_PROPERTY(400, 3000, "Invalid property {0}: {1}"),
  MPN_NOT_FOUND(404, 3000, "There is no partner organization with partner id {0}."),
  MCA_MISSING(403, 13605, "The customer has not accepted the Microsoft Customer Agreement."),
  ORDER_NOT_FOUND(404, 20000, "Order {0} was not found."),
  SUBSCRIPTION_NOT_FOUND(404, 20003, "Subscription {0} was not found."),
  TRIAL_USED(400, 27006, "The use limit is exceeded for {0}."),
  CUSTOMER_NOT_FOUND(404, 60003, "Tenant {0} was not found."),
  PRODUCT_NOT_FOUND(404, 400013, "Product {0} was not found."),
  SKU_NOT_FOUND(404, 400018, "SKU {0} was not found."),
  AVAILABILITY_NOT_FOUND(404, 400019, "Availability {0} was not found. Read it anew."),
  SEGMENT_DENIED(403, 400030, "Access to targetSegment {0} is not allowed."),
  VIEW_DENIED(403, 400036, "Access to targetView {0} is not allowed."),
  REGISTRATION_NUMBER_UNSUPPORTED(
      400, 600002, "An organization registration number is not supported in {0}."),
  REGISTRATION_NUMBER_MISSING(400, 600049, "The organization registration number is missing."),
  REGISTRATION_NUMBER_INVALID(
      400, 600050, "The organization registration number must have the format {0}"),
  PHONE_MISSING(400, 600051, "The customer's phone number is missing."),
  /** The page prints the body without its status; a conflict is what it is. */
  AGREEMENT_EXISTS(
      409,
      600061,
      "This confirmation of the agreement exists already.",
      "PartnerConfirmedAgreementAlreadyExists"),
  ACCOUNT_STATUS_NOT_FOUND(
      404, 600074, "There is no account status of customer {0}.", "AccountStatusNotFound"),
  INVALID_INPUT(400, 800002, "Invalid request input. {0}"),
  UNEXPECTED(500, 800003, "Unexpected service error."),
  CART_NOT_FOUND(404, 800008, "Cart {0} was not found."),
  CART_HAS_ERRORS(400, 800009, "Cart {0} has items with errors."),
  NOT_A_RESELLER(400, 800016, "Partner {0} is not an indirect reseller of this provider."),
  CART_ORDERED(400, 800065, "Cart {0} has been checked out already."),
  UNDER_REVIEW(403, 800073, "The customer account {0} is under review."),
  NOT_QUALIFIED(400, 800086, "The customer lacks the qualification for segment {0}."),
  RESELLER_MPA_MISSING(403, 900123, "The indirect reseller {0} has not accepted the MPA."),
  RESELLER_NOT_ACTIVE(400, 900154, "PLA ID {0} has no active CSP indirect reseller tenant here."),
  QUANTITY(400, 900275, "The quantity for line item {0} is not allowed: {1} to {2}.");

  private final int status;
  private final int code;
  private final String text;
  private final String errorName;

  ApiError(int status, int code, String text) {
    this(status, code, text, "");
  }

  ApiError(int status, int code, String text, String errorName) {
    this.status = status;
    this.code = code;
    this.text = text;
    this.errorName = errorName;
  }

  public int status() {
    return status;
  }

  public int code() {
    return code;
  }

  String text() {
    return text;
  }

  String errorName() {
    return errorName;
  }

  /** The customer service names its errors and has a body of its own shape. */
  boolean isCustomerService() {
    return !errorName.isEmpty();
  }

  String source() {
    return code < 10_000 ? "PartnerFD" : "PartnerApiServiceControllers";
  }
}
