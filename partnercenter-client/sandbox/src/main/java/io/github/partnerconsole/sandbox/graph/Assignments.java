package io.github.partnerconsole.sandbox.graph;

import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The kept access assignments, as they stand now (Graph accessAssignment pages, 2022-24). */
record Assignments(InstantSource clock, Duration step) {

  Stream<ObjectNode> of(String relationship, State state) {
    return state
        .all(Section.ACCESS_ASSIGNMENTS)
        .filter(kept -> kept.path("relationship").asString().equals(relationship));
  }

  Optional<ObjectNode> find(String relationship, String id, State state) {
    return state
        .find(Section.ACCESS_ASSIGNMENTS, id)
        .filter(kept -> kept.path("relationship").asString().equals(relationship))
        .map(ObjectNode::deepCopy);
  }

  String status(ObjectNode kept) {
    Instant now = clock.instant();
    if (kept.has("deletedAt")) {
      return isOver(kept, "deletedAt", now) ? "deleted" : "deleting";
    }
    return isOver(kept, "createdDateTime", now) ? "active" : "pending";
  }

  /** The roles as they are now: a change takes a while. */
  JsonNode details(ObjectNode kept) {
    boolean isChanged = kept.has("changedAt") && isOver(kept, "changedAt", clock.instant());
    return isChanged ? kept.path("changed") : kept.path("accessDetails");
  }

  private boolean isOver(ObjectNode kept, String since, Instant now) {
    return !now.isBefore(Standing.moment(kept, since).plus(step));
  }

  String etag(ObjectNode kept) {
    return Graph.etag(
        kept.path("id").asString(),
        kept.path("lastModifiedDateTime").asString(),
        status(kept),
        details(kept).toString());
  }

  void put(ObjectNode kept, State state) {
    kept.put("lastModifiedDateTime", clock.instant().toString());
    state.put(Section.ACCESS_ASSIGNMENTS, kept.path("id").asString(), kept);
  }

  ObjectNode shape(ObjectNode kept) {
    ObjectNode shape = Graph.typed("delegatedAdminAccessAssignment");
    shape.put("@odata.etag", etag(kept)).put("id", kept.path("id").asString());
    shape.put("status", status(kept));
    shape.put("createdDateTime", kept.path("createdDateTime").asString());
    shape.put("lastModifiedDateTime", kept.path("lastModifiedDateTime").asString());
    shape.set("accessContainer", kept.path("accessContainer").deepCopy());
    shape.set("accessDetails", details(kept).deepCopy());
    return shape;
  }
}
