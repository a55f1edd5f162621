package io.github.partnerconsole.partnercenter.contract;

import io.github.partnerconsole.sandbox.given.GivenDelegatedAdministration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** States in which Graph's calls get their documented answers. */
final class DelegatedAdministrationStates {
  private static final String ROOT = "/v1.0/tenantRelationships/";
  private static final String RELATIONSHIP = ROOT + "delegatedAdminRelationships/{relationship}";
  private static final List<String> SOME_ROLES = List.of("29232cdf-9323-42fd-ade2-1d097af3e4de");

  private DelegatedAdministrationStates() {}

  static void prepare(Situation situation) {
    String call = situation.call();
    if (!call.contains(ROOT) || situation.sample().isRefusal()) {
      return;
    }
    String template = call.substring(call.indexOf(' ') + 1);
    boolean isChange = call.startsWith("PATCH") || call.startsWith("DELETE");
    if ((template.equals(RELATIONSHIP) && isChange) || isLock(situation, template)) {
      given(situation).created(situation.id("relationship"), SOME_ROLES);
    } else if (template.startsWith(RELATIONSHIP)) {
      active(situation);
      below(situation, template);
    } else if (call.startsWith("GET")) {
      customers(situation);
    }
    // The document's etag is another state's than ours.
    if (isChange) {
      situation.header("If-Match", "*");
    }
  }

  private static boolean isLock(Situation situation, String template) {
    return template.equals(RELATIONSHIP + "/requests")
        && Documented.request(situation.sample()).text("action").equals("lockForApproval");
  }

  /** The relationship is active, with the roles that request and answer are about. */
  private static void active(Situation situation) {
    given(situation)
        .active(situation.id("relationship"), UUID.randomUUID().toString(), roles(situation));
  }

  private static List<String> roles(Situation situation) {
    List<String> roles =
        Stream.of(situation.sample().requestBody(), situation.sample().responseBody())
            .flatMap(body -> body.stream())
            .flatMap(body -> body.findValues("roleDefinitionId").stream())
            .map(JsonNode::asString)
            .distinct()
            .toList();
    return roles.isEmpty() ? SOME_ROLES : roles;
  }

  /** What the call reads or changes below the relationship is there. */
  private static void below(Situation situation, String template) {
    String relationship = situation.id("relationship");
    boolean isPost = situation.sample().method().equals("POST");
    if (template.contains("/accessAssignments") && !isPost) {
      String id = idOr(situation, "assignment");
      given(situation).assignment(relationship, id, List.of(UUID.randomUUID().toString()));
    } else if (template.contains("/requests") && !isPost) {
      given(situation).request(relationship, idOr(situation, "request"), "lockForApproval");
    } else if (template.contains("/operations")) {
      given(situation).operation(relationship, idOr(situation, "operation"));
    }
  }

  private static String idOr(Situation situation, String name) {
    String id = situation.id(name);
    return id.isEmpty() ? UUID.randomUUID().toString() : id;
  }

  /** Relationships with the customers that the document is about. */
  private static void customers(Situation situation) {
    String tenant = situation.id("tenant");
    given(situation).active(UUID.randomUUID().toString(), idOr(situation, "tenant"), SOME_ROLES);
    if (tenant.isEmpty()) {
      situation.sample().responseBody().stream()
          .flatMap(body -> body.path("value").valueStream())
          .map(each -> each.path("id").asString(""))
          .forEach(id -> given(situation).active(UUID.randomUUID().toString(), id, SOME_ROLES));
    }
    situation.sample().responseBody().stream()
        .flatMap(body -> body.findValues("indirectProviderTenantId").stream())
        .map(JsonNode::asString)
        .forEach(provider -> {
          String id = UUID.randomUUID().toString();
          given(situation).ofProvider(id, UUID.randomUUID().toString(), SOME_ROLES, provider);
        });
  }

  private static GivenDelegatedAdministration given(Situation situation) {
    return situation.sandbox().given().delegatedAdministration();
  }
}
