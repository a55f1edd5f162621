package io.github.partnerconsole.sandbox.resource;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Customers: list, search, read, create, and their state of validation. */
final class CustomersResource {
  private final CustomerCreation creation;
  private final InstantSource clock;

  CustomersResource(CustomerCreation creation, InstantSource clock) {
    this.creation = creation;
    this.clock = clock;
  }

  void addTo(Router router) {
    router.get("/v1/customers", this::list);
    router.post("/v1/customers", creation::create);
    router.get("/v1/customers/{customer}", this::get);
    router.get("/v1/customers/{customer}/profiles/company", this::company);
    router.get("/v1/customers/{customer}/profiles/billing", this::billing);
    router.get("/v1/customers/{customer}/validationStatus", this::validationStatus);
  }

  private Reply list(Request request, State state) {
    Optional<Filter> filter = Filter.of(request);
    List<ObjectNode> found =
        state
            .all(Section.CUSTOMERS)
            .filter(customer -> filter.isEmpty() || accepts(filter.get(), customer))
            .toList();
    return Reply.ok(filter.isPresent() ? all(found) : CustomerPage.of(request, found).shape());
  }

  private static ObjectNode all(List<ObjectNode> customers) {
    return Shapes.collection(customers.stream().map(Customers::listed));
  }

  private static boolean accepts(Filter filter, ObjectNode customer) {
    return switch (filter.field()) {
      case "companyname" -> filter.accepts(Customers.companyName(customer));
      case "domain" -> filter.accepts(Customers.domain(customer));
      case "indirectreseller" -> filter.accepts(Customers.reseller(customer));
      default -> throw Refusal.property("filter", "the field cannot be filtered");
    };
  }

  private Reply get(Request request, State state) {
    return Reply.ok(Customers.require(request, state).path("customer"));
  }

  private Reply company(Request request, State state) {
    return Reply.ok(Customers.require(request, state).at("/customer/companyProfile"));
  }

  private Reply billing(Request request, State state) {
    return Reply.ok(Customers.require(request, state).at("/customer/billingProfile"));
  }

  private Reply validationStatus(Request request, State state) {
    ObjectNode customer = Customers.require(request, state);
    if (request.query("type").filter("account"::equalsIgnoreCase).isEmpty()) {
      throw new Refusal(ApiError.ACCOUNT_STATUS_NOT_FOUND, Customers.id(customer));
    }
    Instant now = clock.instant();
    boolean isUnderReview = Customers.isUnderReview(customer, now);
    String since =
        isUnderReview || !customer.has("reviewUntil")
            ? customer.path("createdAt").asString()
            : customer.path("reviewUntil").asString();
    ObjectNode status = Shapes.object().put("type", "account");
    status.put("status", isUnderReview ? "UnderReview" : "Allowed");
    return Reply.ok(status.put("lastUpdateDateTime", since));
  }
}
