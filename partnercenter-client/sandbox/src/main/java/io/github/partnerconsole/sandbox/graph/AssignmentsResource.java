package io.github.partnerconsole.sandbox.graph;

import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Handler;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which groups of the partner have which roles (Graph accessAssignment pages, v1.0, 2022-24). */
final class AssignmentsResource {
  private static final String RELATIONSHIPS = Graph.ROOT + "delegatedAdminRelationships/";
  private static final String ALL = RELATIONSHIPS + "{relationship}/accessAssignments";
  private static final String ONE = ALL + "/{assignment}";
  private static final String OPERATIONS = RELATIONSHIPS + "{relationship}/operations";

  private final Relationships relationships;
  private final Assignments assignments;
  private final Supplier<UUID> ids;
  private final Supplier<URI> baseUrl;

  AssignmentsResource(
      Relationships relationships,
      Assignments assignments,
      Supplier<UUID> ids,
      Supplier<URI> baseUrl) {
    this.relationships = relationships;
    this.assignments = assignments;
    this.ids = ids;
    this.baseUrl = baseUrl;
  }

  void addTo(Router router) {
    router.get(ALL, guarded(this::list));
    router.post(ALL, guarded(this::create));
    router.get(ONE, guarded(this::get));
    router.patch(ONE, guarded(this::update));
    router.delete(ONE, guarded(this::delete));
    router.get(OPERATIONS, guarded(this::operations));
    router.get(OPERATIONS + "/{operation}", guarded(this::operation));
  }

  private Handler guarded(Handler handler) {
    return GraphRefusal.guarded(handler, relationships.clock());
  }

  private Reply list(Request request, State state) {
    String id = relationships.require(request, state).path("id").asString();
    return Reply.ok(
        new Values(request, baseUrl)
            .page(assignments.of(id, state).map(assignments::shape).toList(), "accessAssignments"));
  }

  private Reply create(Request request, State state) {
    ObjectNode relationship = requireActive(request, state);
    String relationshipId = relationship.path("id").asString();
    Body body = request.body();
    String group = Draft.guid(body.at("accessContainer"), "accessContainerId");
    if (body.text("accessContainer", "accessContainerType")
        .filter("securityGroup"::equalsIgnoreCase)
        .isEmpty()) {
      throw GraphRefusal.badRequest("accessContainerType must be securityGroup.");
    }
    if (assignments.of(relationshipId, state).anyMatch(other -> isLiveOf(other, group))) {
      throw GraphRefusal.conflict("The group has an assignment in this relationship already.");
    }
    String id = ids.get().toString();
    ObjectNode kept = Graph.object().put("id", id).put("relationship", relationshipId);
    kept.put("createdDateTime", relationships.clock().instant().toString());
    kept.putObject("accessContainer")
        .put("accessContainerId", group)
        .put("accessContainerType", "securityGroup");
    kept.set("accessDetails", roles(body, relationship));
    assignments.put(kept, state);
    return Reply.created(Graph.alone(assignments.shape(kept), "accessAssignments"))
        .with(
            "Location",
            baseUrl.get() + RELATIONSHIPS + relationshipId + "/accessAssignments/" + id);
  }

  private boolean isLiveOf(ObjectNode other, String group) {
    return !other.has("deletedAt")
        && other.at("/accessContainer/accessContainerId").asString().equals(group);
  }

  private ObjectNode requireActive(Request request, State state) {
    ObjectNode relationship = relationships.require(request, state);
    if (!relationships.standing(relationship).status().equals("active")) {
      throw GraphRefusal.badRequest("The relationship is not active.");
    }
    return relationship;
  }

  /** Roles that the customer has agreed to. */
  private static ObjectNode roles(Body body, ObjectNode relationship) {
    ArrayNode roles = Draft.roles(body.at("accessDetails"));
    Set<String> agreed =
        relationship
            .at("/accessDetails/unifiedRoles")
            .valueStream()
            .map(role -> role.path("roleDefinitionId").asString())
            .collect(Collectors.toSet());
    for (JsonNode role : roles) {
      if (!agreed.contains(role.path("roleDefinitionId").asString())) {
        throw GraphRefusal.badRequest("A role is not among those of the relationship.");
      }
    }
    ObjectNode details = Graph.object();
    details.set("unifiedRoles", roles);
    return details;
  }

  private Reply get(Request request, State state) {
    ObjectNode kept = require(request, state);
    return Reply.ok(Graph.alone(assignments.shape(kept), "accessAssignments/$entity"));
  }

  private ObjectNode require(Request request, State state) {
    String relationship = relationships.require(request, state).path("id").asString();
    String id = request.value("assignment");
    return assignments
        .find(relationship, id, state)
        .orElseThrow(() -> GraphRefusal.notFound("access assignment " + id));
  }

  /** What is as it was is answered at once, everything else later. */
  private Reply update(Request request, State state) {
    ObjectNode relationship = requireActive(request, state);
    ObjectNode kept = require(request, state);
    Graph.requireMatch(request, assignments.etag(kept));
    ObjectNode asked = roles(request.body(), relationship);
    if (asked.equals(assignments.details(kept))) {
      return Reply.ok(Graph.alone(assignments.shape(kept), "accessAssignments/$entity"));
    }
    kept.set("accessDetails", assignments.details(kept).deepCopy());
    kept.set("changed", asked);
    kept.put("changedAt", relationships.clock().instant().toString());
    assignments.put(kept, state);
    String id = ids.get().toString();
    ObjectNode operation = Graph.object().put("id", id);
    operation.put("relationship", relationship.path("id").asString());
    operation.put("data", kept.path("id").asString());
    operation.put("at", relationships.clock().instant().toString());
    state.put(Section.DELEGATED_ADMIN_OPERATIONS, id, operation);
    long seconds = Math.max(1, relationships.step().plus(Duration.ofMillis(999)).toSeconds());
    return Reply.json(202, Graph.object())
        .with(
            "Location",
            baseUrl.get()
                + RELATIONSHIPS
                + relationship.path("id").asString()
                + "/operations/"
                + id)
        .with("Retry-After", String.valueOf(seconds));
  }

  private Reply delete(Request request, State state) {
    ObjectNode kept = require(request, state);
    Graph.requireMatch(request, assignments.etag(kept));
    if (kept.has("deletedAt")) {
      throw GraphRefusal.conflict("The assignment is deleted already.");
    }
    kept.put("deletedAt", relationships.clock().instant().toString());
    assignments.put(kept, state);
    return Reply.nothing(204);
  }

  private Reply operations(Request request, State state) {
    return Reply.ok(
        new Values(request, baseUrl)
            .page(
                relationships
                    .parts(Section.DELEGATED_ADMIN_OPERATIONS, request, state)
                    .map(this::shape)
                    .toList(),
                "operations"));
  }

  private Reply operation(Request request, State state) {
    ObjectNode kept =
        relationships.part(Section.DELEGATED_ADMIN_OPERATIONS, "operation", request, state);
    return Reply.ok(Graph.alone(shape(kept), "operations/$entity"));
  }

  private ObjectNode shape(ObjectNode kept) {
    boolean isDone =
        !relationships
            .clock()
            .instant()
            .isBefore(Standing.moment(kept, "at").plus(relationships.step()));
    ObjectNode shape = Graph.typed("delegatedAdminRelationshipOperation");
    String status = isDone ? "succeeded" : "running";
    shape.put("@odata.etag", Graph.etag(kept.path("id").asString(), status));
    shape.put("id", kept.path("id").asString());
    shape.put("operationType", "delegatedAdminAccessAssignmentUpdate");
    shape.put("data", kept.path("data").asString()).put("status", status);
    shape.put("createdDateTime", kept.path("at").asString());
    return shape.put("lastModifiedDateTime", kept.path("at").asString());
  }
}
