package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The kept customers: the answer's tree under "customer", and beside it what Partner Center knows
 * and does not print.
 */
public final class Customers {
  private Customers() {}

  /**
   * The customer in the path; 404/60003 when unknown (which call gives which is not documented).
   */
  public static ObjectNode require(Request request, State state) {
    return require(request.value("customer"), state);
  }

  /** The customer of this id. */
  public static ObjectNode require(String id, State state) {
    ObjectNode customer =
        state
            .find(Section.CUSTOMERS, id.toLowerCase(Locale.ROOT))
            .orElseThrow(() -> new Refusal(ApiError.CUSTOMER_NOT_FOUND, id));
    if (isFormer(customer)) {
      throw new Refusal(ApiError.NO_RELATIONSHIP, Provider.TENANT, id);
    }
    return customer;
  }

  /** Whether the reseller relationship was ended. */
  static boolean isFormer(ObjectNode customer) {
    return customer.path("relationshipEnded").asBoolean(false);
  }

  /** Microsoft's view of the account; an empty text where there is none yet. */
  static String accountStatus(ObjectNode customer, Instant now) {
    String usual = isUnderReview(customer, now) ? "UnderReview" : "Allowed";
    return customer.path("accountStatus").asString(usual);
  }

  /** Only an allowed account may buy (retrieve-validation-status and error-codes, 2023-10). */
  public static void requireAllowed(ObjectNode customer, Instant now) {
    switch (accountStatus(customer, now)) {
      case "UnderReview" -> throw new Refusal(ApiError.UNDER_REVIEW, id(customer));
      case "Unknown" -> throw new Refusal(ApiError.ACCOUNT_UNKNOWN, id(customer));
      case "NotAllowed" -> throw new Refusal(ApiError.ACCOUNT_NOT_ALLOWED, id(customer));
      default -> {
        // Allowed, or not looked into yet, which is not documented to stop a purchase.
      }
    }
  }

  public static String id(ObjectNode customer) {
    return customer.path("id").asString();
  }

  static String domain(ObjectNode customer) {
    return customer.at("/customer/companyProfile/domain").asString();
  }

  static String companyName(ObjectNode customer) {
    return customer.at("/customer/companyProfile/companyName").asString();
  }

  public static String country(ObjectNode customer) {
    return customer.at("/customer/billingProfile/defaultAddress/country").asString();
  }

  public static String reseller(ObjectNode customer) {
    return customer.path("reseller").asString("");
  }

  /** The segments in which the customer may buy. */
  public static List<String> segments(ObjectNode customer) {
    return customer.path("segments").valueStream().map(JsonNode::asString).toList();
  }

  static boolean isUnderReview(ObjectNode customer, Instant now) {
    return customer.has("reviewUntil") && now.isBefore(Shapes.instant(customer, "reviewUntil"));
  }
}
