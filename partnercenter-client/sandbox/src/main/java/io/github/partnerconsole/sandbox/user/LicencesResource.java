package io.github.partnerconsole.sandbox.user;

import io.github.partnerconsole.sandbox.customer.Customers;
import io.github.partnerconsole.sandbox.http.ApiError;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A customer's licences and who has them (get-a-list-of-available-licenses,
 * assign-licenses-to-a-user, check-which-licenses-are-assigned-to-a-user, 2022-06 to 2023-10).
 */
final class LicencesResource {
  private static final String USER = "/v1/customers/{customer}/users/{user}";

  private final Licences licences;
  private final Users users;

  LicencesResource(Licences licences, InstantSource clock) {
    this.licences = licences;
    this.users = new Users(clock);
  }

  void addTo(Router people) {
    people.get("/v1/customers/{customer}/subscribedskus", this::available);
    people.get(USER + "/licenses", this::assigned);
    people.post(USER + "/licenseupdates", this::update);
  }

  private Reply available(Request request, State state) {
    String customer = Customers.id(Customers.require(request, state));
    return Reply.ok(Shapes.collection(licences.of(customer, state).values().stream()));
  }

  private Reply assigned(Request request, State state) {
    ObjectNode kept = users.requireActive(request, state);
    Map<String, ObjectNode> known = licences.of(kept.path("customer").asString(), state);
    return Reply.ok(
        Shapes.collection(
            kept.path(Licences.ASSIGNED)
                .valueStream()
                .flatMap(each -> assigned(each, known).stream())));
  }

  /** A licence as the API prints it; none where its subscription is gone. */
  private static Optional<ObjectNode> assigned(JsonNode kept, Map<String, ObjectNode> known) {
    return Optional.ofNullable(known.get(kept.path("skuId").asString()))
        .map(sku -> Licences.assigned(sku, kept.path("excludedPlans")));
  }

  /** What is taken away is free before anything is given. */
  private Reply update(Request request, State state) {
    ObjectNode kept = users.requireActive(request, state);
    Body body = request.body();
    Map<String, JsonNode> has = new LinkedHashMap<>();
    kept.path(Licences.ASSIGNED).forEach(each -> has.put(each.path("skuId").asString(), each));
    body.items("licensesToRemove").forEach(sku -> has.remove(sku.node().asString("")));
    put(kept, has, state);
    ObjectNode answer = Shapes.object();
    for (Body wanted : body.items("licensesToAssign")) {
      ObjectNode given = given(wanted, has, kept.path("customer").asString(), state);
      has.put(given.path("skuId").asString(), given);
      put(kept, has, state);
      answer.withArray("/licensesToAssign").add(given);
    }
    answer.putArray("licenseWarnings");
    return Reply.created(Shapes.typed(answer, "LicenseUpdate"));
  }

  private ObjectNode given(Body wanted, Map<String, JsonNode> has, String customer, State state) {
    String id =
        wanted
            .text("skuId")
            .orElseThrow(() -> Refusal.property("licensesToAssign.skuId", "is missing"));
    Optional<ObjectNode> sku = Optional.ofNullable(licences.of(customer, state).get(id));
    boolean isLeft =
        has.containsKey(id) || sku.filter(it -> it.path("availableUnits").asInt() > 0).isPresent();
    if (!isLeft) {
      throw new Refusal(ApiError.LICENCES_USED_UP);
    }
    ObjectNode given = Shapes.object();
    if (wanted.at("excludedPlans").node() instanceof ArrayNode excluded && !excluded.isEmpty()) {
      given.set("excludedPlans", excluded.deepCopy());
    }
    return given.put("skuId", id);
  }

  private static void put(ObjectNode kept, Map<String, JsonNode> has, State state) {
    ArrayNode array = kept.putArray(Licences.ASSIGNED);
    has.values().forEach(array::add);
    Users.put(state, kept);
  }
}
