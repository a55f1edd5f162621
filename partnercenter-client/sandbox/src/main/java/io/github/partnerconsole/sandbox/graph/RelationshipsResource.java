package io.github.partnerconsole.sandbox.graph;

import io.github.partnerconsole.sandbox.demo.Provider;
import io.github.partnerconsole.sandbox.http.Handler;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Relationships and what is asked of them (Graph delegated admin pages, v1.0, 2022-24). */
final class RelationshipsResource {
  private static final String ALL = Graph.ROOT + "delegatedAdminRelationships";
  private static final String ONE = ALL + "/{relationship}";
  private static final String CONTEXT = "delegatedAdminRelationships";

  private final Relationships relationships;
  private final Supplier<UUID> ids;
  private final Supplier<URI> baseUrl;

  RelationshipsResource(Relationships relationships, Supplier<UUID> ids, Supplier<URI> baseUrl) {
    this.relationships = relationships;
    this.ids = ids;
    this.baseUrl = baseUrl;
  }

  void addTo(Router router) {
    router.get(ALL, guarded(this::list));
    router.post(ALL, guarded(this::create));
    router.get(ONE, guarded(this::get));
    router.patch(ONE, guarded(this::update));
    router.delete(ONE, guarded(this::delete));
    router.get(ONE + "/requests", guarded(this::requests));
    router.post(ONE + "/requests", guarded(this::request));
    router.get(ONE + "/requests/{request}", guarded(this::oneRequest));
  }

  private Handler guarded(Handler handler) {
    return GraphRefusal.guarded(handler, relationships.clock());
  }

  private Reply list(Request request, State state) {
    return Reply.ok(
        new Values(request, baseUrl)
            .page(relationships.all(state).map(relationships::shape).toList(), CONTEXT));
  }

  private Reply create(Request request, State state) {
    String id = Provider.TENANT + "-" + ids.get();
    ObjectNode kept = Graph.object().put("id", id).put("autoExtendDuration", "PT0S");
    kept.put("createdDateTime", relationships.clock().instant().toString());
    Draft.apply(request.body(), kept, state);
    relationships.put(kept, state);
    return Reply.created(Graph.alone(relationships.shape(kept), CONTEXT))
        .with("Location", baseUrl.get() + ALL + "/" + id);
  }

  private Reply get(Request request, State state) {
    ObjectNode kept = relationships.require(request, state);
    return Reply.ok(Graph.alone(relationships.shape(kept), CONTEXT + "/$entity"));
  }

  private Reply update(Request request, State state) {
    ObjectNode kept = requireUnlocked(request, state);
    Draft.apply(request.body(), kept, state);
    relationships.put(kept, state);
    return Reply.ok(Graph.alone(relationships.shape(kept), CONTEXT + "/$entity"));
  }

  private Reply delete(Request request, State state) {
    ObjectNode kept = requireUnlocked(request, state);
    state.remove(Section.DELEGATED_ADMIN_RELATIONSHIPS, kept.path("id").asString());
    return Reply.nothing(204);
  }

  private ObjectNode requireUnlocked(Request request, State state) {
    ObjectNode kept = relationships.require(request, state);
    Graph.requireMatch(request, relationships.etag(kept));
    if (!relationships.standing(kept).status().equals("created")) {
      throw GraphRefusal.conflict("The relationship is locked.");
    }
    return kept;
  }

  private Reply request(Request request, State state) {
    ObjectNode kept = relationships.require(request, state);
    String action = request.body().text("action").orElse("");
    switch (action.toLowerCase(Locale.ROOT)) {
      case "lockforapproval" -> relationships.lock(kept);
      case "terminate" -> relationships.terminate(kept);
      // The customer approves and rejects, not the partner.
      default -> throw GraphRefusal.badRequest("action must be lockForApproval or terminate.");
    }
    relationships.put(kept, state);
    String id = ids.get().toString();
    ObjectNode asked = Graph.object().put("id", id).put("relationship", kept.path("id").asString());
    asked.put("action", kept.has("terminatedAt") ? "terminate" : "lockForApproval");
    asked.put("at", relationships.clock().instant().toString());
    state.put(Section.DELEGATED_ADMIN_REQUESTS, id, asked);
    return Reply.created(Graph.alone(shape(asked).put("status", "created"), "requests"))
        .with(
            "Location", baseUrl.get() + ALL + "/" + kept.path("id").asString() + "/requests/" + id);
  }

  private Reply requests(Request request, State state) {
    return Reply.ok(
        new Values(request, baseUrl)
            .page(
                relationships
                    .parts(Section.DELEGATED_ADMIN_REQUESTS, request, state)
                    .map(RelationshipsResource::shape)
                    .toList(),
                "requests"));
  }

  private Reply oneRequest(Request request, State state) {
    ObjectNode asked =
        relationships.part(Section.DELEGATED_ADMIN_REQUESTS, "request", request, state);
    return Reply.ok(Graph.alone(shape(asked), "requests/$entity"));
  }

  private static ObjectNode shape(ObjectNode asked) {
    ObjectNode shape = Graph.typed("delegatedAdminRelationshipRequest");
    shape.put("@odata.etag", Graph.etag(asked.path("id").asString(), "succeeded"));
    shape.put("id", asked.path("id").asString()).put("action", asked.path("action").asString());
    shape.put("status", "succeeded").put("createdDateTime", asked.path("at").asString());
    return shape.put("lastModifiedDateTime", asked.path("at").asString());
  }
}
