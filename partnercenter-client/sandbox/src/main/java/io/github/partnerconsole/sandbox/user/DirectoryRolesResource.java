package io.github.partnerconsole.sandbox.user;

import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who has which role in a customer's tenant (get-user-roles-for-a-customer,
 * set-user-roles-for-a-customer, 2023-07).
 */
final class DirectoryRolesResource {
  private static final String ALL = "/v1/customers/{customer}/directoryroles";
  private static final String MEMBERS = ALL + "/{role}/usermembers";
  private static final String ROLES = "roles";

  private final Users users;

  DirectoryRolesResource(InstantSource clock) {
    this.users = new Users(clock);
  }

  void addTo(Router people) {
    people.get(ALL, DirectoryRolesResource::list);
    people.get("/v1/customers/{customer}/users/{user}/directoryroles", this::ofUser);
    people.get(MEMBERS, this::members);
    people.post(MEMBERS, this::add);
    people.delete(MEMBERS + "/{user}", this::remove);
  }

  private static Reply list(Request request, State state) {
    Customers.require(request, state);
    return Reply.ok(
        Shapes.collection(Arrays.stream(DirectoryRole.values()).map(DirectoryRole::shape)));
  }

  private Reply ofUser(Request request, State state) {
    return Reply.ok(
        Shapes.collection(
            roles(users.requireActive(request, state)).stream()
                .flatMap(id -> DirectoryRole.find(id).stream())
                .map(DirectoryRole::shape)));
  }

  private Reply members(Request request, State state) {
    DirectoryRole role = role(request);
    return Reply.ok(
        Shapes.collection(
            active(request, state)
                .filter(kept -> roles(kept).contains(role.id()))
                .map(kept -> member(kept, role))));
  }

  /** The user is named in the body. */
  private Reply add(Request request, State state) {
    DirectoryRole role = role(request);
    String id = request.body().text("id").orElseThrow(() -> Refusal.property("Id", "is missing"));
    ObjectNode kept =
        active(request, state)
            .filter(each -> Users.id(each).equalsIgnoreCase(id))
            .findFirst()
            .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "user " + id));
    Set<String> roles = roles(kept);
    roles.add(role.id());
    put(kept, roles, state);
    return Reply.created(member(kept, role));
  }

  private Reply remove(Request request, State state) {
    DirectoryRole role = role(request);
    ObjectNode kept = users.require(request, state);
    Set<String> roles = roles(kept);
    if (!roles.remove(role.id())) {
      throw new Refusal(ApiError.NOT_FOUND, "user member " + Users.id(kept));
    }
    put(kept, roles, state);
    return Reply.nothing(204);
  }

  private Stream<ObjectNode> active(Request request, State state) {
    return users.of(Customers.id(Customers.require(request, state)), state).filter(Users::isActive);
  }

  private static DirectoryRole role(Request request) {
    String id = request.value("role");
    return DirectoryRole.find(id)
        .orElseThrow(() -> new Refusal(ApiError.NOT_FOUND, "directory role " + id));
  }

  private static Set<String> roles(ObjectNode kept) {
    return kept.path(ROLES)
        .valueStream()
        .map(JsonNode::asString)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void put(ObjectNode kept, Set<String> roles, State state) {
    roles.forEach(kept.putArray(ROLES)::add);
    Users.put(state, kept);
  }

  private static ObjectNode member(ObjectNode kept, DirectoryRole role) {
    ObjectNode member = Shapes.object();
    member.put("displayName", Users.user(kept).path("displayName").asString(""));
    member.put("userPrincipalName", Users.name(kept)).put("roleId", role.id());
    return Shapes.typed(member.put("id", Users.id(kept)), "UserMember");
  }
}
