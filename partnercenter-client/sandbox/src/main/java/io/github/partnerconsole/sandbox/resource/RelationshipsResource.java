package io.github.partnerconsole.sandbox.resource;

import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Partner relationships: an indirect provider asks for its resellers. */
final class RelationshipsResource {
  private static final String TYPE = "is_indirect_cloud_solution_provider_of";

  void addTo(Router router) {
    router.get("/v1/relationships", this::list);
  }

  private Reply list(Request request, State state) {
    Optional<Filter> filter = Filter.of(request);
    filter
        .filter(asked -> !asked.field().equals("name"))
        .ifPresent(asked -> {
          throw Refusal.property("filter", "only the field name can be filtered");
        });
    return Reply.ok(
        Shapes.collection(
            related(request, state)
                .filter(reseller ->
                    filter.isEmpty() || filter.get().accepts(reseller.path("name").asString()))
                .map(RelationshipsResource::relationship)));
  }

  /** A provider has no providers: the other direction is a valid question with no answers. */
  private static Stream<ObjectNode> related(Request request, State state) {
    String asked = request.query("relationship_type").orElse("").replace("_", "");
    return switch (asked.toLowerCase(Locale.ROOT)) {
      case "isindirectcloudsolutionproviderof" -> state.all(Section.RESELLERS);
      case "isindirectresellerof" -> Stream.empty();
      default -> throw Refusal.property("relationship_type", "missing or unknown");
    };
  }

  private static ObjectNode relationship(ObjectNode reseller) {
    ObjectNode relationship = Shapes.object();
    relationship.put("id", reseller.path("id").asString());
    relationship.put("name", reseller.path("name").asString());
    relationship.put("relationshipType", TYPE).put("state", "Active");
    relationship.put("mpnId", reseller.path("mpnId").asString());
    relationship.put("location", reseller.path("location").asString());
    return Shapes.typed(relationship, "PartnerRelationship");
  }
}
