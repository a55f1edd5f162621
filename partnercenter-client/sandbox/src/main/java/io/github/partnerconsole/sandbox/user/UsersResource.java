package io.github.partnerconsole.sandbox.user;

import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Filter;
import io.github.partnerconsole.sandbox.wire.Overlay;
import io.github.partnerconsole.sandbox.wire.SeekPage;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * The user accounts in a customer's tenant (create-user-accounts-for-a-customer and the pages
 * beside it, 2022-08 to 2023-07). A password goes back in the answer to the call that set it, as
 * documented, and is forgotten.
 */
final class UsersResource {
  private static final String ALL = "/v1/customers/{customer}/users";
  private static final String ONE = ALL + "/{user}";
  private static final String PASSWORD = "passwordProfile";
  private static final int USUAL_SIZE = 500;
  private static final List<String> TEXTS =
      List.of("usageLocation", "firstName", "lastName", "displayName", "immutableId");

  private final Users users;
  private final Supplier<UUID> ids;

  UsersResource(InstantSource clock, Supplier<UUID> ids) {
    this.users = new Users(clock);
    this.ids = ids;
  }

  void addTo(Router people) {
    people.get(ALL, this::list);
    people.post(ALL, this::create);
    people.get(ONE, (request, state) -> Reply.ok(Users.user(users.require(request, state))));
    people.patch(ONE, this::change);
    people.patch(ONE + "/resetpassword", this::resetPassword);
    people.delete(ONE, this::delete);
  }

  /** The active ones page by page, or all of the state that a filter asks for. */
  private Reply list(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    Optional<Filter> filter = Filter.of(request).filter(each -> each.field().equals("userstate"));
    List<ObjectNode> found =
        users
            .of(customer, state)
            .map(Users::user)
            .filter(user -> isWanted(filter, user.path(Users.STATE).asString()))
            .toList();
    String address = "/customers/" + customer + "/users";
    return Reply.ok(
        filter.isPresent()
            ? Shapes.link(Shapes.collection(found.stream()), "self", address)
            : SeekPage.of(request, found, USUAL_SIZE).shape(address, user -> user));
  }

  private static boolean isWanted(Optional<Filter> filter, String userState) {
    return filter.map(each -> each.accepts(userState)).orElse(userState.equals("active"));
  }

  private Reply create(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    Body body = request.body();
    String principal =
        body.text("userPrincipalName")
            .orElseThrow(() -> Refusal.property("userPrincipalName", "is missing"));
    requireFree(principal, customer, state);
    String id = ids.get().toString();
    ObjectNode user = Shapes.object().put("id", id).put("userPrincipalName", principal);
    Overlay.texts(body, user, TEXTS);
    user.put("userDomainType", "none").put(Users.STATE, "active");
    Shapes.link(user, "self", "/customers/" + customer + "/users/" + id);
    Shapes.typed(user, "CustomerUser");
    ObjectNode kept = Shapes.object().put("id", id).put("customer", customer);
    kept.set("user", user);
    Users.put(state, kept);
    return Reply.ok(withPassword(user, body));
  }

  private void requireFree(String principal, String customer, State state) {
    if (users.of(customer, state).anyMatch(kept -> Users.name(kept).equalsIgnoreCase(principal))) {
      throw Refusal.property("userPrincipalName", "is the name of another user");
    }
  }

  /** Also brings back who was deleted, where the state sent is active. */
  private Reply change(Request request, State state) {
    ObjectNode kept = users.require(request, state);
    Body body = request.body();
    boolean isRestored = body.text(Users.STATE).filter("active"::equalsIgnoreCase).isPresent();
    if (!Users.isActive(kept) && !isRestored) {
      throw Refusal.property(Users.STATE, "must be active to restore a deleted user");
    }
    ObjectNode user = Users.user(kept);
    user.remove("softDeletionTime");
    user.put(Users.STATE, "active");
    Overlay.texts(body, user, TEXTS);
    body.text("userPrincipalName")
        .filter(principal -> !principal.equalsIgnoreCase(Users.name(kept)))
        .ifPresent(principal -> {
          requireFree(principal, kept.path("customer").asString(), state);
          user.put("userPrincipalName", principal);
        });
    Users.put(state, kept);
    return Reply.ok(withPassword(user, body));
  }

  private Reply resetPassword(Request request, State state) {
    ObjectNode kept = users.requireActive(request, state);
    Body body = request.body();
    if (body.text(PASSWORD, "password").isEmpty()) {
      throw Refusal.property(PASSWORD + ".password", "is missing");
    }
    return Reply.ok(withPassword(Users.user(kept), body));
  }

  private Reply delete(Request request, State state) {
    ObjectNode kept = users.requireActive(request, state);
    ObjectNode user = Users.user(kept);
    user.put(Users.STATE, "inactive");
    user.put("softDeletionTime", users.clock().instant().toString());
    Users.put(state, kept);
    return Reply.nothing(204);
  }

  private static ObjectNode withPassword(ObjectNode user, Body body) {
    ObjectNode answer = user.deepCopy();
    body.text(PASSWORD, "password")
        .ifPresent(password ->
            answer
                .putObject(PASSWORD)
                .put("forceChangePassword", body.isTrue(PASSWORD, "forceChangePassword"))
                .put("password", password));
    return answer;
  }
}
