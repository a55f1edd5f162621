package io.github.partnerconsole.partnercenter.contract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The lines of an order as they stood in the cart that it was ordered by. */
final class OrderedLines {
  private OrderedLines() {}

  static List<ObjectNode> of(Documented order) {
    List<ObjectNode> lines = new ArrayList<>();
    for (JsonNode each : order.at("lineItems")) {
      ObjectNode line = each.deepCopy().asObject();
      line.put("catalogItemId", new Documented(each).text("offerId"));
      line.put("billingCycle", order.text("billingCycle"));
      ArrayNode participants = line.putArray("participants");
      line.optional("partnerIdOnRecord")
          .ifPresent(id -> participate(participants, "transaction_reseller", id));
      line.path("additionalPartnerIdsOnRecord")
          .forEach(id -> participate(participants, "additional_transaction_reseller", id));
      lines.add(line);
    }
    return lines;
  }

  private static void participate(ArrayNode participants, String key, JsonNode id) {
    participants.addObject().put("key", key).put("value", id.asString());
  }
}
