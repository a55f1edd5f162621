package io.github.partnerconsole.sandbox.user;

import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The kept users: the answer's tree under "user", and beside it the customer, roles and licences.
 * Who was deleted is inactive for thirty days and then gone (delete-user-accounts-for-a-customer,
 * 2023-07).
 */
record Users(InstantSource clock) {
  static final String STATE = "state";
  private static final Duration RESTORABLE = Duration.ofDays(30);

  /** The user in the path, active or inactive. */
  ObjectNode require(Request request, State state) {
    String id = request.value("user");
    return of(Customers.id(Customers.require(request, state)), state)
        .filter(kept -> id(kept).equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "user " + id));
  }

  /** The user in the path, who must not be a deleted one. */
  ObjectNode requireActive(Request request, State state) {
    ObjectNode kept = require(request, state);
    if (!isActive(kept)) {
      throw new Refusal(ApiError.NOT_FOUND, "user " + id(kept));
    }
    return kept;
  }

  /** Everybody in a customer's tenant who is not gone for good. */
  Stream<ObjectNode> of(String customer, State state) {
    Instant now = clock.instant();
    return state
        .all(Section.USERS)
        .filter(kept -> kept.path("customer").asString().equals(customer))
        .filter(kept ->
            isActive(kept)
                || now.isBefore(Shapes.instant(user(kept), "softDeletionTime").plus(RESTORABLE)));
  }

  static void put(State state, ObjectNode kept) {
    state.put(Section.USERS, id(kept), kept);
  }

  static boolean isActive(ObjectNode kept) {
    return user(kept).path(STATE).asString("").equals("active");
  }

  static ObjectNode user(ObjectNode kept) {
    return kept.path("user").asObject();
  }

  static String id(ObjectNode kept) {
    return user(kept).path("id").asString();
  }

  static String name(ObjectNode kept) {
    return user(kept).path("userPrincipalName").asString();
  }
}
