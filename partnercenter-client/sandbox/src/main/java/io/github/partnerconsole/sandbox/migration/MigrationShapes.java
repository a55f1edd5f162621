package io.github.partnerconsole.sandbox.migration;

import io.github.partnerconsole.sandbox.wire.Shapes;
import io.github.partnerconsole.sandbox.wire.Spelling;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Migrations as the API prints them, with the values of enumerations in PascalCase and without
 * attributes (pages create-migration, 2023-10, and get-migration-events, 2023-09).
 */
final class MigrationShapes {
  private MigrationShapes() {}

  static ObjectNode migration(ObjectNode kept) {
    List<JsonNode> lines = kept.path("lines").valueStream().toList();
    ObjectNode shape = Shapes.object().put("id", kept.path("id").asString());
    shape.put("startedTime", kept.path("startedAt").asString());
    if (kept.has("completedAt")) {
      shape.put("completedTime", kept.path("completedAt").asString());
    }
    shape.put("status", kept.path("status").asString());
    putLine(shape, lines.getFirst(), kept);
    if (kept.has("order")) {
      shape.put("newCommerceOrderId", kept.path("order").asString());
    }
    if (kept.has("batch")) {
      shape.put("externalReferenceId", kept.path("batch").asString());
    }
    var addOns = shape.putArray("addOnMigrations");
    lines.stream().skip(1).forEach(line -> addOns.add(putLine(Shapes.object(), line, kept)));
    return shape;
  }

  private static ObjectNode putLine(ObjectNode shape, JsonNode line, ObjectNode kept) {
    shape.put("currentSubscriptionId", line.path("subscription").asString());
    shape.put("customerTenantId", kept.path("customer").asString());
    shape.put("catalogItemId", line.path("item").asString());
    if (line.has("becomes")) {
      shape.put("newCommerceSubscriptionId", line.path("becomes").asString());
    }
    shape.put("subscriptionEndDate", day(line.path("end").asString()));
    return putPlan(shape, line);
  }

  static ObjectNode putPlan(ObjectNode shape, JsonNode line) {
    shape.put("quantity", line.path("quantity").asInt());
    shape.put("termDuration", line.path("term").asString());
    shape.put("billingCycle", Spelling.pascal(line.path("cycle").asString()));
    shape.put("purchaseFullTerm", line.path("fullTerm").asBoolean(false));
    if (line.has("customEnd")) {
      shape.put("customTermEndDate", day(line.path("customEnd").asString()));
    }
    return shape;
  }

  static String day(String moment) {
    return moment.substring(0, 10) + "T00:00:00Z";
  }

  static ObjectNode event(ObjectNode kept, String name, Instant at) {
    String id = kept.path("id").asString();
    byte[] seed = (id + name).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    ObjectNode event = Shapes.object().put("id", UUID.nameUUIDFromBytes(seed).toString());
    event.put("newCommerceMigrationId", id);
    event.put("currentSubscriptionId", kept.at("/lines/0/subscription").asString());
    event.put("customerTenantId", kept.path("customer").asString());
    return event.put("createdTime", at.toString()).put("eventName", name);
  }
}
