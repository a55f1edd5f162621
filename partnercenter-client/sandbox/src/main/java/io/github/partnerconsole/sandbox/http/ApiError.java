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
  PARTNER_NOT_VALID(403, 2006, "The partner is not valid for the offer."),
  QUANTITY_WHILE_SUSPENDED(
      400, 2001, "The quantity cannot change while the subscription is suspended."),
  QUANTITY_OUT_OF_RANGE(
      400, 2002, "The quantity is not within the least and the most that are allowed."),
  SUBSCRIPTION_DELETED(400, 2011, "Subscription {0} is deleted and cannot be updated."),
  COUNTRY_NOT_ONBOARDED(403, 2030, "The partner is not onboarded to sell in the country."),
  BILLING_BY_ORDER(
      400, 2054, "The billing cycle of a subscription is changed by updating its order."),
  ETAG_STALE(400, 2055, "Etag is no longer valid."),
  OFFER_NOT_ELIGIBLE(403, 2085, "The offer {0} is not eligible for purchase."),
  OFFER_WITHDRAWN(403, 2091, "The offer {0} is no longer available for purchase."),
  NO_TRADITIONAL_OFFER(
      400, 2100, "The Offers API does not support the item {0}. Use the Products API."),
  MPA_MPN_UNKNOWN(400, 2200, "MPN Id {0} is invalid or not known to Partner Center."),
  MPA_OTHER_REGION(400, 2201, "PartnerID {0} belongs to CSP region {1}, not to {2}."),
  MPA_UNSIGNED(400, 2203, "MPN Id {0} has not signed the MPA for this CSP region."),
  MPA_NO_CSP_ACCOUNT(400, 2204, "MPN Id {0} has no CSP indirect reseller account."),
  MPA_TENANT_UNKNOWN(400, 2205, "There is no account with id {0}."),
  MPA_TENANT_UNSIGNED(400, 2206, "The account of Tenant Id {0} has not signed the agreement."),
  INVALID_PROPERTY(400, 3000, "Invalid property {0}: {1}"),
  MPN_NOT_FOUND(404, 3000, "There is no partner organization with partner id {0}."),
  ORDER_INACTIVE(
      400, 6000, "The billing cycle cannot change: a subscription of the order is not active."),
  ORDER_CYCLE_UNSUPPORTED(
      400, 6001, "The billing cycle cannot change: an offer of the order does not support it."),
  /** The documented meaning is that such a reseller must not be deleted. */
  SANDBOX_RESELLER_STAYS(403, 6003, "The sandbox indirect reseller {0} cannot be deleted."),
  SANDBOX_RESELLER_LIMIT(403, 6004, "There are {0} sandbox indirect resellers already."),
  MCA_MISSING(403, 13605, "The customer has not accepted the Microsoft Customer Agreement."),
  ORDER_NOT_FOUND(404, 20000, "Order {0} was not found."),
  SUBSCRIPTION_NOT_FOUND(404, 20003, "Subscription {0} was not found."),
  TRIAL_USED(400, 27006, "The use limit is exceeded for {0}."),
  PROMOTION_INVALID(400, 27007, "The promotion is not valid."),
  PARENT_INACTIVE(409, 27009, "A child needs an active parent subscription."),
  NO_RELATIONSHIP(403, 20002, "Partner {0} has no commerce relationship with customer {1}."),
  CUSTOMER_NOT_FOUND(404, 60003, "Tenant {0} was not found."),
  /** Only in a sample of assign-licenses-to-a-user, 2023-07. */
  LICENCES_USED_UP(400, 60012, "There are no licences left. Buy more, then try again."),
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
  OFFER_INVALID(400, 800004, "The offer id {0} is not valid."),
  CART_NOT_FOUND(404, 800008, "Cart {0} was not found."),
  CART_HAS_ERRORS(400, 800009, "Cart {0} has items with errors."),
  NOT_AZURE(400, 800011, "This subscription is not a valid Azure subscription."),
  NOT_ACTIVE(400, 800012, "This subscription is not an active subscription."),
  NOT_A_RESELLER(400, 800016, "Partner {0} is not an indirect reseller of this provider."),
  SANDBOX_LIMIT(400, 800018, "The limit of the sandbox has been met."),
  CANCEL_NOT_SANDBOX(
      403, 800019, "Only software can be cancelled by tenants that are not of the sandbox."),
  ITEM_NOT_ELIGIBLE(403, 800020, "The catalog item {0} is not eligible for purchase."),
  PARENT_INVALID(400, 800021, "This subscription is not a valid subscription."),
  CREDIT_LINE(403, 800023, "The credit line does not reach for this purchase."),
  ADD_ON_UNRELATED(400, 800029, "The add-on is not related to the parent subscription."),
  RESELLER_PROGRAM_INACTIVE(403, 800039, "The reseller program status is not active."),
  STATUS_IMPOSSIBLE(400, 800040, "The status cannot be changed to {0} from {1}."),
  ORDER_IN_PROGRESS(409, 800060, "Your order is in progress. Look for it in a few minutes."),
  ORDER_NOT_CANCELLED(400, 800061, "The order cannot be cancelled."),
  ORDER_TO_SUSPEND(
      400, 800063, "The order {0} cannot be cancelled. Update its subscriptions instead."),
  CART_ORDERED(400, 800065, "Cart {0} has been checked out already."),
  TOO_MANY_SUBSCRIPTIONS(403, 800066, "More subscriptions than a customer may have."),
  TOO_MANY_SEATS(403, 800067, "More seats than a subscription may have."),
  RISK_CHECK(403, 800069, "The order failed the risk check."),
  OFFER_COUNTRY(400, 800070, "The offer {0} is not available in the country."),
  LINE_NUMBER(400, 800071, "The line item number is not one of the order's."),
  ACCOUNT_UNKNOWN(403, 800074, "The customer account {0} is not validated yet."),
  ACCOUNT_NOT_ALLOWED(403, 800075, "The customer account {0} was not approved."),
  UNDER_REVIEW(403, 800073, "The customer account {0} is under review."),
  SAAS_BY_SUBSCRIPTION(
      403, 800077, "Software as a service is cancelled by its subscription, not its order."),
  SUBSCRIPTION_NOT_READY(409, 800082, "The subscription is not ready to be updated yet."),
  NOT_QUALIFIED(400, 800086, "The customer lacks the qualification for segment {0}."),
  SEATS_NOT_DECREASED(400, 800090, "The quantity of the subscription cannot be decreased."),
  SUBSCRIPTION_SUSPENDED(400, 800091, "A suspended subscription cannot be updated."),
  NOT_RENEWABLE(400, 800093, "The subscription cannot be renewed automatically."),
  SEATS_FIXED(400, 800095, "The number of seats of this subscription cannot be updated."),
  STATUS_UNCHANGEABLE(400, 800096, "The status of this subscription cannot be updated so."),
  BILLING_UNCHANGEABLE(400, 800097, "The billing cycle cannot be updated so."),
  TRIAL_TERM(400, 800107, "The term of a trial cannot be changed."),
  ENTITLEMENT_NOT_FOUND(404, 800111, "The Azure entitlement {0} was not found."),
  TERM_INVALID(400, 800121, "The term duration is not valid."),
  TERM_SHORTER(400, 800122, "The new term cannot be shorter than the current one."),
  CANCEL_DAYS_PASSED(
      400, 900117, "Your {0}-day cancellation window has passed. It cannot be cancelled."),
  RESELLER_MPA_MISSING(403, 900123, "The indirect reseller {0} has not accepted the MPA."),
  OWN_AGREEMENT_MISSING(403, 900124, "Your company has not accepted the partner agreement."),
  PROGRAM_INACTIVE(403, 900149, "The program status is not active."),
  RESELLER_NOT_ACTIVE(400, 900154, "PLA ID {0} has no active CSP indirect reseller tenant here."),
  CURRENCY(400, 900169, "An item of the order does not support the given currency."),
  ATTESTATION_MISSING(400, 900203, "An item requires the acceptance of an attestation."),
  PARTNER_ATTESTATION_MISSING(400, 900206, "The partner attestation is missing."),
  CANCEL_HOURS_PASSED(
      400, 900213, "Your {0}-hour cancellation window has passed. It cannot be cancelled."),
  MIGRATION_NOT_ACTIVE(
      400, 900215, "Subscription {0} cannot be migrated: its status is not active."),
  MIGRATION_PROCESSING(
      400, 900216, "Subscription {0} cannot be migrated: it is being processed now."),
  MIGRATION_NEAR_END(
      400, 900217, "Subscription {0} cannot be migrated in the last 24 hours of its term."),
  MIGRATION_PROMOTION(400, 900218, "Subscription {0} cannot be migrated: it has a promotion."),
  MIGRATION_ADD_ONS(400, 900219, "Subscription {0} cannot be migrated: it has add-ons."),
  MIGRATION_NO_PATH(
      400, 900220, "Subscription {0} cannot be migrated: its offer has no path to new commerce."),
  MIGRATION_SEVERAL_REASONS(
      400, 900221, "Subscription {0} cannot be migrated, for more than one reason: {1}"),
  MIGRATION_PLAN(
      400, 900222, "Subscription {0} cannot be migrated to this term and billing cycle."),
  MIGRATION_PARTNER(403, 900223, "Partner {0} may not yet migrate to new commerce."),
  MIGRATION_NOT_FOUND(400, 900224, "Migration {0} was not found."),
  MIGRATION_TOO_YOUNG(
      403, 900226, "Subscription {0} cannot be migrated in its first month. Try again later."),
  TARGET_ENDS_EARLIER(
      400, 900236, "ToSubscriptionId: the subscription must end later than the source."),
  CUSTOM_END_INVALID(
      400, 900242, "The end date of line item {0} fits no subscription and no end of a month."),
  CUSTOM_END_PRODUCT(400, 900244, "A custom term end date needs a product of new commerce."),
  CUSTOM_END_OUTSIDE(
      400, 900245, "The custom term end date must be within the first term after the renewal."),
  CUSTOM_END_UNALIGNED(
      400, 900246, "The custom term end date fits no subscription and no end of a month."),
  MIGRATION_RESELLER(
      400, 900247, "Subscription {0} cannot be migrated: its partner on record is not valid."),
  MIGRATION_ADD_ON_TWICE(400, 900248, "An add-on is named more than once in the migration."),
  PO_DOCUMENT_MISSING(400, 900252, "A purchase order document is required."),
  TENDER_MISSING(400, 900253, "Of a tender, either its link or its document is required."),
  PO_METADATA_INVALID(400, 900254, "The metadata is not valid: {0}"),
  SEAT_WINDOW_PASSED(400, 900257, "Your {0}-day window for reducing seats has passed."),
  TARGET_NOT_ACTIVE(400, 900258, "ToSubscriptionId: the subscription must be active."),
  TARGET_IS_SOURCE(400, 900259, "ToSubscriptionId: the subscription is the source itself."),
  TARGET_OTHER_ITEM(400, 900260, "ToSubscriptionId: the subscription is of another catalog item."),
  TARGET_NOT_READY(
      400, 900261, "ToSubscriptionId: the subscription is not ready yet. Try again later."),
  MIGRATION_ADD_ON_INVALID(
      400, 900262, "An add-on of the migration does not exist or is not active."),
  LEGACY_UNSUPPORTED(403, 900263, "This call does not support subscriptions of old commerce."),
  TRANSITION_TERM_SHORTER(
      400, 900267, "The term of a transition cannot be shorter than that of its source."),
  TRANSITION_TERM_INVALID(400, 900268, "The term duration of the transition is not valid."),
  BILLING_CYCLE_INVALID(400, 900269, "The billing cycle is not valid."),
  BILLING_LONGER_THAN_TERM(400, 900270, "The billing cycle cannot be longer than the term."),
  QUANTITY(400, 900275, "The quantity for line item {0} is not allowed: {1} to {2}."),
  PENDING_OPERATION(409, 900278, "An operation on this subscription is pending. Try again later."),
  NO_MORE_UPDATES(400, 900279, "This subscription can no longer be updated."),
  MIGRATION_END_OUTSIDE(
      400, 900291, "The custom term end date of the migration must be within the first term."),
  MIGRATION_END_UNALIGNED(
      400, 900292, "The custom term end date of the migration fits nothing that ends then."),
  CANCELLATION_REASON(400, 900307, "The cancellation reason {0} is not valid."),
  PRIVILEGES_INSUFFICIENT(403, 900308, "Insufficient privileges for this operation."),
  APP_ONLY_UNSUPPORTED(403, 900329, "This resource does not support application-only calls."),
  ENTITLEMENT_ACTIVE(400, 900337, "The Azure entitlement {0} cannot be reactivated."),
  AUDIENCE_INVALID(401, 900420, "The audience of the token is not valid for this API."),
  /** Enforced from 2026-04-01; the older form was a 401 without a body. */
  MFA_MISSING(401, 900421, "The token lacks multi-factor authentication.");

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
