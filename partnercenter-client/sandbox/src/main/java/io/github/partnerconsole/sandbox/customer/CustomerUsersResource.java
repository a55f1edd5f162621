package io.github.partnerconsole.sandbox.customer;

import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * The user accounts in a customer's tenant, as far as a partner creates and lists them
 * (create-user-accounts-for-a-customer page, 2023-10). Passwords are taken and forgotten.
 */
final class CustomerUsersResource {
  private static final List<String> TEXTS =
      List.of("usageLocation", "firstName", "lastName", "displayName", "immutableId");

  private final Supplier<UUID> ids;

  CustomerUsersResource(Supplier<UUID> ids) {
    this.ids = ids;
  }

  void addTo(Router router) {
    router.get("/v1/customers/{customer}/users", CustomerUsersResource::list);
    router.post("/v1/customers/{customer}/users", this::create);
    router.get("/v1/customers/{customer}/users/{user}", CustomerUsersResource::get);
  }

  private static Reply list(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    return Reply.ok(
        Shapes.link(
            Shapes.collection(
                state
                    .all(Section.USERS)
                    .filter(kept -> isOf(customer, kept))
                    .map(kept -> kept.path("user"))),
            "self",
            "/customers/" + customer + "/users"));
  }

  private static Reply get(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    String id = request.value("user");
    return Reply.ok(
        state
            .find(Section.USERS, id)
            .filter(kept -> isOf(customer, kept))
            .map(kept -> kept.path("user"))
            .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "user " + id)));
  }

  private static boolean isOf(String customer, ObjectNode kept) {
    return kept.path("customer").asString().equals(customer);
  }

  private Reply create(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    Body body = request.body();
    String principal =
        body.text("userPrincipalName")
            .orElseThrow(() -> Refusal.property("userPrincipalName", "is missing"));
    String id = ids.get().toString();
    ObjectNode user = Shapes.object().put("id", id).put("userPrincipalName", principal);
    TEXTS.forEach(name -> body.text(name).ifPresent(text -> user.put(name, text)));
    user.put("userDomainType", "none").put("state", "active");
    Shapes.link(user, "self", "/customers/" + customer + "/users/" + id);
    Shapes.typed(user, "CustomerUser");
    ObjectNode kept = Shapes.object().put("customer", customer);
    kept.set("user", user);
    state.put(Section.USERS, id, kept);
    return Reply.created(user.deepCopy());
  }
}
