package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Etags;
import io.github.partnerconsole.sandbox.wire.Overlay;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a customer is: company, billing, directory, and Microsoft's view of the account. */
final class CustomerProfiles {
  private final CustomerRules rules;
  private final InstantSource clock;

  CustomerProfiles(CustomerRules rules, InstantSource clock) {
    this.rules = rules;
    this.clock = clock;
  }

  void addTo(Router router) {
    router.get("/v1/customers/{customer}/profiles/billing", this::billing);
    router.put("/v1/customers/{customer}/profiles/billing", this::changeBilling);
    router.get("/v1/customers/{customer}/organization", this::organization);
    Router signedIn = router.needing(Access.USER);
    signedIn.get("/v1/customers/{customer}/profiles/company", this::company);
    signedIn.get("/v1/customers/{customer}/validationStatus", this::validationStatus);
  }

  private Reply company(Request request, State state) {
    return Reply.ok(CustomerShapes.companyProfile(Customers.require(request, state)));
  }

  private Reply billing(Request request, State state) {
    return Reply.ok(CustomerShapes.billingProfile(Customers.require(request, state)));
  }

  /**
   * The page asks for If-Match (update-a-customer-s-billing-profile, 2022-07); Microsoft's Java SDK
   * never sends it, so that only another etag than the current one is refused.
   */
  private Reply changeBilling(Request request, State state) {
    ObjectNode customer = Customers.require(request, state).deepCopy();
    ObjectNode profile = customer.withObject("/customer/billingProfile");
    Body body = request.body();
    Etags.requireCurrent(request, body, profile.at("/attributes/etag").asString(""));
    Overlay.texts(
        body,
        profile,
        List.of("firstName", "lastName", "email", "culture", "language", "companyName"));
    Overlay.texts(body, profile, "defaultAddress", Overlay.ADDRESS);
    rules.checkBilling(new Body(profile));
    int version = customer.path("billingVersion").asInt(0) + 1;
    customer.put("billingVersion", version);
    profile.withObject("/attributes").put("etag", Etags.of(profile.path("id").asString(), version));
    customer
        .withObject("/customer/companyProfile")
        .put("companyName", profile.path("companyName").asString());
    state.put(Section.CUSTOMERS, Customers.id(customer), customer);
    return Reply.ok(CustomerShapes.billingProfile(customer));
  }

  private Reply organization(Request request, State state) {
    ObjectNode organization = CustomerShapes.organization(Customers.require(request, state));
    return Reply.ok(JsonNodeFactory.instance.arrayNode().add(organization));
  }

  private Reply validationStatus(Request request, State state) {
    ObjectNode customer = Customers.require(request, state);
    Instant now = clock.instant();
    String found = Customers.accountStatus(customer, now);
    if (request.query("type").filter("account"::equalsIgnoreCase).isEmpty() || found.isEmpty()) {
      throw new Refusal(ApiError.ACCOUNT_STATUS_NOT_FOUND, Customers.id(customer));
    }
    String since =
        Customers.isUnderReview(customer, now) || !customer.has("reviewUntil")
            ? customer.path("createdAt").asString()
            : customer.path("reviewUntil").asString();
    ObjectNode status = Shapes.object().put("type", "account").put("status", found);
    return Reply.ok(status.put("lastUpdateDateTime", since));
  }
}
