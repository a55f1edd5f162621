package io.github.partnerconsole.sandbox.graph;

import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a relationship must fulfil (Graph create and update delegatedAdminRelationship, 2024). */
final class Draft {
  private static final int LONGEST_NAME = 50;
  private static final int MOST_ROLES = 100;
  private static final List<String> EXTENSIONS = List.of("P0D", "PT0S", "P180D");

  private Draft() {}

  /** Lays over the kept relationship what is sent; the rest stays. */
  static void apply(Body sent, ObjectNode kept, State state) {
    sent.text("displayName").ifPresent(name -> kept.put("displayName", name));
    sent.text("duration").ifPresent(duration -> kept.put("duration", duration));
    sent.text("autoExtendDuration")
        .ifPresent(extension -> kept.put("autoExtendDuration", extension));
    if (sent.at("customer").isPresent()) {
      ObjectNode customer = kept.putObject("customer");
      customer.put("tenantId", guid(sent.at("customer"), "tenantId"));
      sent.text("customer", "displayName").ifPresent(name -> customer.put("displayName", name));
    }
    if (sent.at("accessDetails").isPresent()) {
      kept.putObject("accessDetails").set("unifiedRoles", roles(sent.at("accessDetails")));
    }
    check(kept, state);
  }

  private static void check(ObjectNode kept, State state) {
    String name = kept.path("displayName").asString("");
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw GraphRefusal.badRequest("displayName must have 1 to 50 characters.");
    }
    boolean isTaken =
        others(kept, state)
            .anyMatch(other -> other.path("displayName").asString().equalsIgnoreCase(name));
    if (isTaken) {
      throw GraphRefusal.conflict("displayName must be unique among the relationships.");
    }
    if (!isBetweenOneDayAndTwoYears(kept.path("duration").asString(""))) {
      throw GraphRefusal.badRequest("duration must be P1D to P2Y.");
    }
    if (!EXTENSIONS.contains(kept.path("autoExtendDuration").asString("PT0S"))) {
      throw GraphRefusal.badRequest("autoExtendDuration must be one of " + EXTENSIONS + ".");
    }
    if (kept.at("/accessDetails/unifiedRoles").isEmpty()) {
      throw GraphRefusal.badRequest("accessDetails must name a role.");
    }
  }

  private static Stream<ObjectNode> others(ObjectNode kept, State state) {
    String id = kept.path("id").asString();
    return state
        .all(Section.DELEGATED_ADMIN_RELATIONSHIPS)
        .filter(other -> !other.path("id").asString().equals(id));
  }

  private static boolean isBetweenOneDayAndTwoYears(String duration) {
    Instant from = Instant.parse("2024-01-01T00:00:00Z");
    try {
      Instant until = Standing.plus(from, duration);
      return !until.isBefore(Standing.plus(from, "P1D"))
          && !until.isAfter(Standing.plus(from, "P2Y"));
    } catch (DateTimeException | ArithmeticException e) {
      return false;
    }
  }

  /** The roles that are sent, each once. */
  static ArrayNode roles(Body accessDetails) {
    List<Body> sent = accessDetails.items("unifiedRoles");
    if (sent.isEmpty() || sent.size() > MOST_ROLES) {
      throw GraphRefusal.badRequest("unifiedRoles must name 1 to " + MOST_ROLES + " roles.");
    }
    ArrayNode roles = Graph.array();
    sent.stream()
        .map(role -> guid(role, "roleDefinitionId"))
        .distinct()
        .forEach(role -> roles.addObject().put("roleDefinitionId", role));
    return roles;
  }

  static String guid(Body parent, String member) {
    Optional<String> text = parent.text(member);
    try {
      return text.map(UUID::fromString)
          .orElseThrow(() -> GraphRefusal.badRequest(member + " is missing."))
          .toString();
    } catch (IllegalArgumentException e) {
      throw GraphRefusal.badRequest(member + " must be a GUID.");
    }
  }
}
