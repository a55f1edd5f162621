package io.github.partnerconsole.sandbox.partner;

import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Filter;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Partner relationships: an indirect provider asks for its resellers. */
public final class RelationshipsResource {
  private static final String TYPE = "is_indirect_cloud_solution_provider_of";

  public void addTo(Router router) {
    router.needing(Access.USER).get("/v1/relationships", this::list);
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
                .map(other -> relationship(other, type(request)))));
  }

  /** A provider has no providers by itself: the other direction then has no answers. */
  private static Stream<ObjectNode> related(Request request, State state) {
    String asked = request.query("relationship_type").orElse("").replace("_", "");
    return switch (asked.toLowerCase(Locale.ROOT)) {
      case "isindirectcloudsolutionproviderof" -> state.all(Section.RESELLERS);
      case "isindirectresellerof" -> state.all(Section.PROVIDERS);
      default -> throw Refusal.property("relationship_type", "missing or unknown");
    };
  }

  private static String type(Request request) {
    String asked = request.query("relationship_type").orElse("").replace("_", "");
    return asked.equalsIgnoreCase("IsIndirectResellerOf") ? "is_indirect_reseller_of" : TYPE;
  }

  /** As the indirect reseller of a provider. */
  public static ObjectNode relationship(ObjectNode reseller) {
    return relationship(reseller, TYPE);
  }

  private static ObjectNode relationship(ObjectNode reseller, String type) {
    ObjectNode relationship = Shapes.object();
    relationship.put("id", reseller.path("id").asString());
    relationship.put("name", reseller.path("name").asString());
    relationship.put("relationshipType", type).put("state", "Active");
    relationship.put("mpnId", reseller.path("mpnId").asString());
    relationship.put("location", reseller.path("location").asString());
    return Shapes.typed(relationship, "PartnerRelationship");
  }
}
