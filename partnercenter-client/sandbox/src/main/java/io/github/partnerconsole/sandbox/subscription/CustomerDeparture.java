package io.github.partnerconsole.sandbox.subscription;

import io.github.partnerconsole.sandbox.country.Address;
import io.github.partnerconsole.sandbox.country.AddressCheck;
import io.github.partnerconsole.sandbox.customer.CustomerShapes;
import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a customer and the partner part: deleted from the integration sandbox, without the reseller
 * relationship, without delegated access (delete-a-customer-account, remove-a-reseller-relationship
 * and remove-dap pages, 2022-23). Which errors stand in the way is not documented.
 */
final class CustomerDeparture {
  private static final List<String> OVER = List.of("suspended", "deleted", "disabled", "expired");
  private static final Set<SubscriptionKind> TO_BE_CANCELLED =
      Set.of(SubscriptionKind.RESERVATION, SubscriptionKind.SOFTWARE, SubscriptionKind.PERPETUAL);
  private static final List<Section> BELONGINGS =
      List.of(
          Section.AGREEMENTS,
          Section.QUALIFICATIONS,
          Section.CARTS,
          Section.ORDERS,
          Section.SUBSCRIPTIONS,
          Section.USERS);

  private final AddressCheck addresses;
  private final InstantSource clock;

  CustomerDeparture(AddressCheck addresses, InstantSource clock) {
    this.addresses = addresses;
    this.clock = clock;
  }

  void addTo(Router router) {
    router.needing(Access.USER).patch("/v1/customers/{customer}", this::patch);
    router.delete("/v1/customers/{customer}", this::delete);
  }

  /** Reservations and software have to be cancelled before; everything else goes with it. */
  private Reply delete(Request request, State state) {
    ObjectNode customer = Customers.require(request, state);
    String id = Customers.id(customer);
    requireCancelled(customer, state);
    if (addresses.judge(address(customer)).status().equals("None")) {
      throw new Refusal(ApiError.INVALID_INPUT, "The customer's address is not valid.");
    }
    for (Section section : BELONGINGS) {
      state
          .all(section)
          .filter(each -> each.path("customer").asString("").equals(id))
          .map(each -> each.path("id").asString())
          .filter(each -> !each.isEmpty())
          .toList()
          .forEach(each -> state.remove(section, each));
    }
    state.remove(Section.CUSTOMERS, id);
    return Reply.nothing(204);
  }

  /** Only these two members can be changed, and only to nothing. */
  private Reply patch(Request request, State state) {
    ObjectNode customer = Customers.require(request, state).deepCopy();
    ObjectNode printed = customer.withObject("/customer");
    Body body = request.body();
    body.text("relationshipToPartner")
        .map(relationship -> relationship.toLowerCase(Locale.ROOT))
        .filter(
            relationship -> !relationship.equals(printed.path("relationshipToPartner").asString()))
        .ifPresent(relationship -> endRelationship(relationship, customer, state));
    JsonNode access = body.at("allowDelegatedAccess").node();
    if (access.isBoolean()
        && access.booleanValue() != printed.path("allowDelegatedAccess").asBoolean()) {
      endDelegatedAccess(access.booleanValue(), customer);
    }
    state.put(Section.CUSTOMERS, Customers.id(customer), customer);
    return Reply.ok(CustomerShapes.full(customer));
  }

  private void endRelationship(String relationship, ObjectNode customer, State state) {
    if (!relationship.equals("none")) {
      throw Refusal.property("relationshipToPartner", "can only be set to none");
    }
    requireNothingActive(customer, state);
    customer.put("relationshipEnded", true);
    customer.withObject("/customer").put("relationshipToPartner", "none");
  }

  private static void endDelegatedAccess(boolean asked, ObjectNode customer) {
    if (asked) {
      throw Refusal.property("allowDelegatedAccess", "is the customer's to give");
    }
    customer.withObject("/customer").put("allowDelegatedAccess", false);
  }

  private void requireNothingActive(ObjectNode customer, State state) {
    if (active(customer, state).findAny().isPresent()) {
      throw new Refusal(ApiError.INVALID_INPUT, "The customer has active subscriptions.");
    }
  }

  private void requireCancelled(ObjectNode customer, State state) {
    if (active(customer, state).anyMatch(each -> TO_BE_CANCELLED.contains(each.kind()))) {
      throw new Refusal(
          ApiError.INVALID_INPUT, "Reservations and software have to be cancelled before.");
    }
  }

  private Stream<KeptSubscription> active(ObjectNode customer, State state) {
    Instant now = clock.instant();
    return KeptSubscription.of(state, Customers.id(customer), now)
        .filter(each -> !OVER.contains(Lifecycle.status(each, now)));
  }

  private static Address address(ObjectNode customer) {
    ObjectNode address = customer.at("/customer/billingProfile/defaultAddress").asObject();
    return new Address(
        Customers.country(customer),
        address.path("state").asString(""),
        address.path("city").asString(""),
        address.path("postalCode").asString(""),
        address.path("addressLine1").asString(""),
        address.path("addressLine2").asString(""));
  }
}
