package io.github.partnerconsole.sandbox.partner;

import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.Body;
import io.github.partnerconsole.sandbox.http.Refusal;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.State;
import io.github.partnerconsole.sandbox.wire.Shapes;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether partner ids may be partners of record (validate-reseller-partner-of-record page, 2025;
 * its answer as a third party prints it, 2026-08).
 */
final class ResellersResource {
  private static final int UNKNOWN = 900400;
  private static final int NOT_AUTHORIZED = 900414;
  private static final int MOST = 1000;

  void addTo(Router router) {
    router.needing(Access.ANY).ask("/v1/partners/validateresellers", this::validate);
  }

  private Reply validate(Request request, State state) {
    List<Body> asked = request.body().items("partnerIds");
    if (asked.isEmpty() || asked.size() > MOST) {
      throw Refusal.property("partnerIds", "must be an array of 1 to " + MOST + " ids");
    }
    ObjectNode answer = Shapes.object();
    var results = answer.putArray("validationResults");
    for (Body each : asked) {
      String id =
          each.text().orElseThrow(() -> Refusal.property("partnerIds", "each must be a text"));
      results.add(result(id, state));
    }
    return Reply.ok(answer);
  }

  private static ObjectNode result(String id, State state) {
    ObjectNode result = Shapes.object().put("partnerId", id);
    Optional<ObjectNode> reseller = Resellers.byMpnId(state, id);
    if (reseller.isEmpty()) {
      return refused(result, UNKNOWN, "This PLA ID belongs to no active reseller tenant.");
    }
    return Resellers.isInRegion(reseller.get()) && Resellers.hasSigned(reseller.get())
        ? result.put("isValidPartnerIdOnRecord", true)
        : refused(result, NOT_AUTHORIZED, "This reseller may not be partner of record here.");
  }

  private static ObjectNode refused(ObjectNode result, int code, String description) {
    result.put("isValidPartnerIdOnRecord", false).put("errorCode", code);
    return result.put("errorDescription", description);
  }
}
