package io.github.partnerconsole.sandbox.graph;

import io.github.partnerconsole.sandbox.http.Access;
import io.github.partnerconsole.sandbox.http.Reply;
import io.github.partnerconsole.sandbox.http.Request;
import io.github.partnerconsole.sandbox.http.Router;
import io.github.partnerconsole.sandbox.state.Section;
import io.github.partnerconsole.sandbox.state.State;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a customer approves a relationship; stands in for the page of the same name in Microsoft's
 * admin centre, and is open to everybody as that is to the customer's administrators.
 */
final class ApprovalPage {
  private static final String PATH =
      "/partners/invitation/granularAdminRelationships/{relationship}";

  private final Relationships relationships;

  ApprovalPage(Relationships relationships) {
    this.relationships = relationships;
  }

  void addTo(Router router) {
    Router open = router.needing(Access.OPEN);
    open.get(PATH, GraphRefusal.guarded(this::show, relationships.clock()));
    open.post(PATH, GraphRefusal.guarded(this::approve, relationships.clock()));
  }

  private Reply show(Request request, State state) {
    ObjectNode kept = relationships.require(request, state);
    String status = relationships.standing(kept).status();
    String page =
        "<!doctype html><title>Sandbox: delegated administration</title><p>State: "
            + status
            + (status.equals("approvalPending")
                ? "<form method=post><button>Approve</button></form>"
                : "");
    return Reply.stream(
        "text/html; charset=utf-8", out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
  }

  /** An offer to nobody in particular is taken by the customer that the query names. */
  private Reply approve(Request request, State state) {
    ObjectNode kept = relationships.require(request, state);
    relationships.approve(kept);
    if (!kept.has("customer")) {
      String tenant =
          request
              .query("tenantId")
              .orElseThrow(() -> GraphRefusal.badRequest("tenantId is missing."));
      kept.putObject("customer").put("tenantId", tenant).put("displayName", name(tenant, state));
    }
    relationships.put(kept, state);
    return Reply.nothing(204);
  }

  private static String name(String tenant, State state) {
    return state
        .find(Section.CUSTOMERS, tenant)
        .map(customer -> customer.at("/customer/companyProfile/companyName").asString())
        .orElseThrow(() -> GraphRefusal.notFound("customer " + tenant));
  }
}
