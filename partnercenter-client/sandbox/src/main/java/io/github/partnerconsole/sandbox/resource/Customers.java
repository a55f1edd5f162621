package io.github.partnerconsole.sandbox.resource;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The kept customers: the answer's tree under "customer", and beside it what Partner Center knows
 * and does not print.
 */
final class Customers {
  private Customers() {}

  /**
   * The customer in the path; 404/60003 when unknown (which call gives which is not documented).
   */
  static ObjectNode require(Request request, State state) {
    String id = request.value("customer");
    return state
        .find(Section.CUSTOMERS, id.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new Refusal(ApiError.CUSTOMER_NOT_FOUND, id));
  }

  static String id(ObjectNode customer) {
    return customer.path("id").asString();
  }

  static String domain(ObjectNode customer) {
    return customer.at("/customer/companyProfile/domain").asString();
  }

  static String companyName(ObjectNode customer) {
    return customer.at("/customer/companyProfile/companyName").asString();
  }

  static String country(ObjectNode customer) {
    return customer.at("/customer/billingProfile/defaultAddress/country").asString();
  }

  static String reseller(ObjectNode customer) {
    return customer.path("reseller").asString("");
  }

  /** The segments in which the customer may buy. */
  static List<String> segments(ObjectNode customer) {
    return customer.path("segments").valueStream().map(JsonNode::asString).toList();
  }

  static boolean isUnderReview(ObjectNode customer, Instant now) {
    return customer.has("reviewUntil") && now.isBefore(Shapes.instant(customer, "reviewUntil"));
  }

  /** As lists print a customer: no billing profile, no access members. */
  static ObjectNode listed(ObjectNode customer) {
    ObjectNode full = customer.path("customer").asObject();
    ObjectNode listed = Shapes.object().put("id", id(customer));
    listed.set("companyProfile", full.path("companyProfile").deepCopy());
    listed.put("relationshipToPartner", full.path("relationshipToPartner").asString());
    Shapes.link(listed, "self", "/customers/" + id(customer));
    return Shapes.typed(listed, "Customer");
  }
}
