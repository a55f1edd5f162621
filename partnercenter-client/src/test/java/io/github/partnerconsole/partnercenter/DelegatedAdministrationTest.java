package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.partnerconsole.partnercenter.call.Change;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.failure.UnreadableAnswerException;
import io.github.partnerconsole.partnercenter.gdap.AccessDetails;
import io.github.partnerconsole.partnercenter.gdap.DelegatedAdminRelationship;
import io.github.partnerconsole.partnercenter.gdap.DelegatedAdministration;
import io.github.partnerconsole.partnercenter.gdap.RelationshipStatus;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelegatedAdministrationTest {
  private static final String ALL = "/v1.0/tenantRelationships/delegatedAdminRelationships";

  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());
  private final DelegatedAdministration gdap = client.delegatedAdministration();

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  private static String page(String id, String next) {
    String link = next.isEmpty() ? "" : "\"@odata.nextLink\":\"" + next + "\",";
    return "{" + link + "\"value\":[{\"id\":\"" + id + "\"}]}";
  }

  private List<String> ids() {
    return gdap.relationships().map(DelegatedAdminRelationship::id).toList();
  }

  @Test
  void followsTheWholeUrlOfTheNextPage() {
    service.then(200, page("a", service.url() + ALL + "?$skiptoken=Mg")).then(200, page("b", ""));
    assertEquals(List.of("a", "b"), ids());
    assertEquals(ALL + "?$skiptoken=Mg", service.seen().get(1).uri());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://graph.example/v1.0/next",
        "http://127.0.0.1.example/v1.0/next",
        "//other/next",
        "not a link",
        "file:///etc/passwd"
      })
  void theTokenGoesToNoOtherHost(String link) {
    service.then(200, page("a", link));
    assertThrows(UnreadableAnswerException.class, this::ids);
    assertEquals(1, service.seen().size());
  }

  @Test
  void aLinkThatGoesRoundEnds() {
    service.then(200, page("a", service.url() + ALL));
    assertThrows(UnreadableAnswerException.class, this::ids);
    assertEquals(1, service.seen().size());
  }

  @Test
  void graphsErrorIsRead() {
    service.then(
        404,
        "{\"error\":{\"code\":\"notFound\",\"message\":\"No such relationship.\","
            + "\"innerError\":{\"date\":\"2026-11-25T10:00:00\"}}}");
    RejectedException refused =
        assertThrows(RejectedException.class, () -> gdap.relationship("a-b"));
    assertEquals("notFound", refused.code());
    assertEquals("No such relationship.", refused.description());
  }

  @Test
  void aWeakEtagIsSentAsItCame() {
    service.then(202, "{}", "Location", service.url() + ALL + "/r/operations/o");
    Change<?> change =
        gdap.updateRoles("r", "a", AccessDetails.ofRoles(List.of("x")), "W/\"e\"", Desk.CALL);
    assertEquals(new Change.Accepted<>(service.url() + ALL + "/r/operations/o"), change);
    assertEquals("W/\"e\"", service.only().header("If-Match"));
    assertEquals(ALL + "/r/accessAssignments/a", service.only().uri());
  }

  @Test
  void anUnknownStatusIsKept() {
    service.then(
        200, "{\"id\":\"r\",\"status\":\"unknownFutureValue\",\"activatedDateTime\":\"\"}");
    assertEquals(new RelationshipStatus("unknownFutureValue"), gdap.relationship("r").status());
  }
}
