package io.github.partnerconsole.sandbox.graph;

import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** The kept relationships, as they stand now. */
record Relationships(InstantSource clock, Duration step) {
  private static final String PROVIDER = "indirectProviderTenantId";
  private static final List<String> TO_END = List.of("active", "approvalPending");

  Standing standing(ObjectNode kept) {
    return Standing.of(kept, clock.instant(), step);
  }

  /** A copy of the relationship in the path. */
  ObjectNode require(Request request, State state) {
    return find(request.value("relationship"), state);
  }

  ObjectNode find(String id, State state) {
    return state
        .find(Section.DELEGATED_ADMIN_RELATIONSHIPS, id)
        .orElseThrow(() -> GraphRefusal.notFound("delegated admin relationship " + id))
        .deepCopy();
  }

  Stream<ObjectNode> all(State state) {
    return state.all(Section.DELEGATED_ADMIN_RELATIONSHIPS);
  }

  /** What a section has for the relationship in the path. */
  Stream<ObjectNode> parts(Section section, Request request, State state) {
    String owner = require(request, state).path("id").asString();
    return state.all(section).filter(each -> isOf(owner, each));
  }

  /**
   * The one of them that the path names.
   *
   * @param name of the variable of the path
   */
  ObjectNode part(Section section, String name, Request request, State state) {
    String owner = require(request, state).path("id").asString();
    String id = request.value(name);
    return state
        .find(section, id)
        .filter(each -> isOf(owner, each))
        .orElseThrow(() -> GraphRefusal.notFound(name + " " + id));
  }

  private static boolean isOf(String owner, ObjectNode part) {
    return part.path("relationship").asString().equals(owner);
  }

  Stream<ObjectNode> active(State state) {
    return all(state).filter(kept -> standing(kept).status().equals("active"));
  }

  void put(ObjectNode kept, State state) {
    kept.put("lastModifiedDateTime", clock.instant().toString());
    state.put(Section.DELEGATED_ADMIN_RELATIONSHIPS, kept.path("id").asString(), kept);
  }

  void lock(ObjectNode kept) {
    if (!standing(kept).status().equals("created")) {
      throw GraphRefusal.conflict("Only a relationship that is created can be locked.");
    }
    kept.put("lockedAt", clock.instant().toString());
  }

  /** What the customer does. */
  void approve(ObjectNode kept) {
    if (!standing(kept).status().equals("approvalPending")) {
      throw GraphRefusal.conflict("Nothing waits for approval.");
    }
    kept.put("approvedAt", clock.instant().toString());
  }

  void terminate(ObjectNode kept) {
    if (!TO_END.contains(standing(kept).status())) {
      throw GraphRefusal.conflict("Only an active relationship can be terminated.");
    }
    kept.put("terminatedAt", clock.instant().toString());
  }

  String etag(ObjectNode kept) {
    return Graph.etag(
        kept.path("id").asString(),
        kept.path("lastModifiedDateTime").asString(),
        standing(kept).status());
  }

  ObjectNode shape(ObjectNode kept) {
    Standing standing = standing(kept);
    boolean isOfReseller = kept.has(PROVIDER);
    ObjectNode shape =
        Graph.typed(
            isOfReseller ? "resellerDelegatedAdminRelationship" : "delegatedAdminRelationship");
    shape.put("@odata.etag", etag(kept)).put("id", kept.path("id").asString());
    shape.put("displayName", kept.path("displayName").asString());
    shape.put("duration", kept.path("duration").asString());
    kept.optional("customer").ifPresent(customer -> shape.set("customer", customer.deepCopy()));
    shape.set("accessDetails", kept.path("accessDetails").deepCopy());
    shape.put("status", standing.status());
    shape.put("autoExtendDuration", kept.path("autoExtendDuration").asString("PT0S"));
    shape.put("createdDateTime", kept.path("createdDateTime").asString());
    shape.put("lastModifiedDateTime", kept.path("lastModifiedDateTime").asString());
    // The page's sample has an empty text before the activation.
    Instant activated = standing.activated();
    shape.put("activatedDateTime", standing.isActivated() ? activated.toString() : "");
    shape.put("endDateTime", standing.end().toString());
    if (isOfReseller) {
      // The reseller approves before its customer does (resellerDelegatedAdminRelationship, 2024).
      shape.put("isPartnerConsentPending", kept.path("isPartnerConsentPending").asBoolean(false));
      shape.put(PROVIDER, kept.path(PROVIDER).asString());
    }
    return shape;
  }
}
