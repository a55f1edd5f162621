package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelegatedAdministrationTest extends SandboxTest {
  private static final String ALL = "/v1.0/tenantRelationships/delegatedAdminRelationships";
  private static final String READER = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";
  private static final String HELPER = "729827e3-9c14-49f7-bb1b-9608f156bbb8";
  private static final String GROUP = "869713c9-0b28-4d08-8949-ae07ae1bf528";

  private String draft(String name) {
    return """
    {"displayName": "%s", "duration": "P1Y", "autoExtendDuration": "PT0S",
     "customer": {"tenantId": "%s", "displayName": "Tulpenburg"},
     "accessDetails": {"unifiedRoles": [{"roleDefinitionId": "%s"}, {"roleDefinitionId": "%s"}]}}
    """
        .formatted(name, customer("Tulpenburg"), READER, HELPER);
  }

  private String created() {
    return ALL + "/" + api.post(ALL, draft("Tulpenburg helpdesk")).at("/id");
  }

  private String active() {
    return activated(created());
  }

  private int approve(String path) {
    String page = "/partners/invitation/granularAdminRelationships" + path.substring(ALL.length());
    return api.send("POST", page, "").status();
  }

  private String status(String path) {
    return api.get(path).at("/status");
  }

  private static String graphError(Answered answer) {
    return answer.status() + "/" + answer.at("/error/code");
  }

  private static String assignment(String role) {
    return """
    {"accessContainer": {"accessContainerId": "%s", "accessContainerType": "securityGroup"},
     "accessDetails": {"unifiedRoles": [{"roleDefinitionId": "%s"}]}}
    """
        .formatted(GROUP, role);
  }

  @Test
  void aRelationshipLivesAsDocumented() {
    String path = created();
    assertEquals("created", status(path));
    assertEquals(409, approve(path));
    api.post(path + "/requests", "{\"action\":\"lockForApproval\"}");
    assertEquals("approvalPending", status(path));
    assertEquals(204, approve(path));
    assertEquals("approved", status(path));
    clock.advance(Duration.ofSeconds(2));
    assertEquals("activating", status(path));
    clock.advance(Duration.ofSeconds(2));
    assertEquals("active", status(path));
    assertEquals(201, api.post(path + "/requests", "{\"action\":\"terminate\"}").status());
    assertEquals("terminationRequested", status(path));
    clock.advance(Duration.ofSeconds(5));
    assertEquals("terminated", status(path));
    assertEquals(2, api.get(path + "/requests").json().path("value").size());
  }

  @Test
  void whatWasAskedOfItHasAnEtag() {
    String path = created();
    api.post(path + "/requests", "{\"action\":\"lockForApproval\"}");
    Answered asked = api.get(path + "/requests");
    assertTrue(asked.at("/value/0/@odata.etag").startsWith("W/\""), asked.text());
  }

  @Test
  void aProvidersRelationshipWaitsForItsReseller() {
    String id = "60ea59db-a506-485e-94c5-d115f369e239-8777b240-c6f0-4469-9e98-a3205431b836";
    String provider = "60ea59db-a506-485e-94c5-d115f369e239";
    sandbox
        .given()
        .delegatedAdministration()
        .ofProvider(id, customer("Tulpenburg"), List.of(READER), provider);
    Answered relationship = api.get(ALL + "/" + id);
    assertEquals(
        "#microsoft.graph.resellerDelegatedAdminRelationship", relationship.at("/@odata.type"));
    assertEquals("approvalPending", relationship.at("/status"));
    assertEquals(provider, relationship.at("/indirectProviderTenantId"));
    assertTrue(relationship.json().path("isPartnerConsentPending").asBoolean());
    assertFalse(api.get(created()).json().has("isPartnerConsentPending"));
  }

  @Test
  void itExpiresAtItsEnd() {
    String path = active();
    clock.advance(Duration.ofDays(366));
    assertEquals("expired", status(path));
  }

  @Test
  void onlyWhatNobodyHasLockedChanges() {
    String path = created();
    String etag = api.get(path).at("/@odata.etag");
    String change = "{\"displayName\":\"Renamed\"}";
    assertEquals("400/badRequest", graphError(api.send("PATCH", path, change)));
    assertEquals(
        "412/preconditionFailed",
        graphError(api.send("PATCH", path, change, "If-Match", "W/\"other\"")));
    clock.advance(Duration.ofSeconds(1));
    Answered changed = api.send("PATCH", path, change, "If-Match", etag);
    assertEquals("Renamed", changed.at("/displayName"));
    assertEquals("P1Y", changed.at("/duration"));
    assertEquals(
        "412/preconditionFailed", graphError(api.send("DELETE", path, "", "If-Match", etag)));
    api.post(path + "/requests", "{\"action\":\"lockForApproval\"}");
    String locked = api.get(path).at("/@odata.etag");
    assertEquals("409/conflict", graphError(api.send("DELETE", path, "", "If-Match", locked)));
  }

  @Test
  void aGroupGetsRolesOfAnActiveRelationshipOnly() {
    String path = created();
    assertEquals(
        "400/badRequest", graphError(api.post(path + "/accessAssignments", assignment(READER))));
    String active = activated(path);
    Answered assigned = api.post(active + "/accessAssignments", assignment(READER));
    assertEquals("201 pending", assigned.status() + " " + assigned.at("/status"));
    assertTrue(assigned.header("Location").endsWith(assigned.at("/id")));
    assertEquals(
        "409/conflict", graphError(api.post(active + "/accessAssignments", assignment(HELPER))));
    clock.advance(Duration.ofSeconds(5));
    String one = active + "/accessAssignments/" + assigned.at("/id");
    assertEquals("active", status(one));
    String etag = api.get(one).at("/@odata.etag");
    Answered accepted = api.send("PATCH", one, assignment(HELPER), "If-Match", etag);
    assertEquals(202, accepted.status());
    String operation = accepted.header("Location").replace(sandbox.baseUrl().toString(), "");
    assertEquals("running", status(operation));
    clock.advance(Duration.ofSeconds(5));
    assertEquals("succeeded", status(operation));
    assertEquals(HELPER, api.get(one).at("/accessDetails/unifiedRoles/0/roleDefinitionId"));
    String now = api.get(one).at("/@odata.etag");
    assertEquals(200, api.send("PATCH", one, assignment(HELPER), "If-Match", now).status());
    assertEquals(204, api.send("DELETE", one, "", "If-Match", now).status());
    clock.advance(Duration.ofSeconds(5));
    assertEquals("deleted", status(one));
  }

  private String activated(String path) {
    api.post(path + "/requests", "{\"action\":\"lockForApproval\"}");
    approve(path);
    clock.advance(Duration.ofSeconds(5));
    return path;
  }

  @Test
  void roleThatNobodyAgreedToIsNotGiven() {
    String path = active();
    String other = assignment("f2ef992c-3afb-46b9-b7cf-a126ee74c451");
    assertEquals("400/badRequest", graphError(api.post(path + "/accessAssignments", other)));
  }

  @Test
  void customersWithAnActiveRelationshipAreListed() {
    String customers = "/v1.0/tenantRelationships/delegatedAdminCustomers";
    assertEquals(0, api.get(customers).json().path("value").size());
    active();
    assertEquals(customer("Tulpenburg"), api.get(customers).at("/value/0/id"));
    String services = customers + "/" + customer("Tulpenburg") + "/serviceManagementDetails";
    assertEquals(3, api.get(services).json().path("value").size());
    assertEquals("404/notFound", graphError(api.get(customers + "/nobody")));
  }

  @Test
  void pagesLeadOnByWholeUrls() {
    for (int i = 0; i < 5; i++) {
      api.post(ALL, draft("Relationship " + i));
    }
    Set<String> names = new HashSet<>();
    String next = ALL + "?$top=2&$filter=status%20eq%20'created'&$count=true";
    int pages = 0;
    while (!next.isEmpty()) {
      Answered page = api.get(next);
      page.json().path("value").forEach(each -> names.add(each.path("displayName").asString()));
      next = page.at("/@odata.nextLink").replace(sandbox.baseUrl().toString(), "");
      pages++;
    }
    assertEquals(3, pages);
    assertEquals(5, names.size());
    assertEquals(0, api.get(ALL + "?$filter=status%20eq%20'active'").json().path("value").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$top=0",
        "$top=301",
        "$top=x",
        "$skiptoken=%2F%2F",
        "$filter=status%20gt%20'a'",
        "$filter=)(*"
      })
  void questionsThatMakeNoSenseAreRefused(String query) {
    created();
    assertEquals("400/badRequest", graphError(api.get(ALL + "?" + query)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not JSON",
        "[1]",
        "{\"displayName\":\"x\",\"duration\":\"P3Y\"}",
        "{\"displayName\":\"x\",\"duration\":\"P0D\"}",
        "{\"displayName\":\"x\",\"duration\":\"P99999999999Y\"}",
        "{\"displayName\":\"x\",\"duration\":\"P1Y\",\"accessDetails\":{\"unifiedRoles\":[]}}",
        "{\"displayName\":\"x\",\"duration\":\"P1Y\",\"accessDetails\":{\"unifiedRoles\":[{\"roleDefinitionId\":\"admin\"}]}}",
        "{\"displayName\":\"x\",\"duration\":\"P1Y\",\"customer\":{\"tenantId\":\"../x\"}}"
      })
  void draftsThatBreakARuleAreRefused(String body) {
    assertEquals("400/badRequest", graphError(api.post(ALL, body)));
  }

  @Test
  void namesAreUniqueAndThePartnerDoesNotApprove() {
    String path = created();
    assertEquals("409/conflict", graphError(api.post(ALL, draft("tulpenburg HELPDESK"))));
    assertEquals(
        "400/badRequest", graphError(api.post(path + "/requests", "{\"action\":\"approve\"}")));
    assertEquals("404/notFound", graphError(api.get(ALL + "/nothing")));
  }

  @Test
  void aNewCustomerMayComeWithADefaultRelationship() {
    String body =
        Bodies.customer("Zilvermeeuw", "zilvermeeuw.onmicrosoft.com")
            .replaceFirst("\\{", "{\"enableGDAPByDefault\": true,");
    String customer = api.post("/v1/customers", body).at("/id");
    Answered list = api.get(ALL + "?$filter=customer/tenantId%20eq%20'" + customer + "'");
    assertEquals("active", list.at("/value/0/status"));
  }
}
