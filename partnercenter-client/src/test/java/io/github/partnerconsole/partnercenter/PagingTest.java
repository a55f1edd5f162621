package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.partnerconsole.partnercenter.customer.Customer;
import io.github.partnerconsole.partnercenter.customer.CustomerSearchField;
import io.github.partnerconsole.partnercenter.failure.UnreadableAnswerException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  private static String page(String id, String next) {
    return "{\"totalCount\":1,\"items\":[{\"id\":\"" + id + "\"}],\"links\":{" + next + "}}";
  }

  private static String next(String uri, String token) {
    return "\"next\":{\"uri\":\""
        + uri
        + "\",\"method\":\"GET\",\"headers\":[{\"key\":\"MS-ContinuationToken\",\"value\":\""
        + token
        + "\"},{\"key\":\"Authorization\",\"value\":\"Bearer other\"}]}";
  }

  private List<String> ids() {
    return client.customers().list(2).map(Customer::id).toList();
  }

  @Test
  void followsTheLinksWithTheContinuationTokenAsHeader() {
    service
        .then(200, page("a", next("/customers?size=2&seekOperation=Next", "t1")))
        .then(200, page("b", next("/v1/customers?size=2&seekOperation=Next", "t2")))
        .then(200, page("c", ""));
    assertEquals(List.of("a", "b", "c"), ids());
    List<ScriptedService.Seen> seen = service.seen();
    assertEquals("/v1/customers?size=2", seen.get(0).uri());
    assertNull(seen.get(0).header("MS-ContinuationToken"));
    assertEquals("/v1/customers?size=2&seekOperation=Next", seen.get(1).uri());
    assertEquals("t1", seen.get(1).header("MS-ContinuationToken"));
    assertEquals("/v1/customers?size=2&seekOperation=Next", seen.get(2).uri());
    assertEquals("t2", seen.get(2).header("MS-ContinuationToken"));
    assertEquals("Bearer " + Desk.TOKEN, seen.get(2).header("Authorization"));
  }

  @Test
  void fetchesNoPageThatIsNotAskedFor() {
    service.then(200, page("a", next("/customers?seekOperation=Next", "t1")));
    try (Stream<Customer> customers = client.customers().list(1)) {
      assertEquals("a", customers.findFirst().orElseThrow().id());
    }
    assertEquals(1, service.seen().size());
  }

  @Test
  void readsACollectionWithoutLinks() {
    service.then(200, "{\"items\":[{\"id\":\"a\"},null],\"totalCount\":2}");
    assertEquals(List.of("a"), ids());
  }

  @Test
  void readsAnEmptyCollection() {
    service.then(200, "{\"totalCount\":0}");
    assertEquals(List.of(), ids());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "{\"message\":\"sign in to the hotel network\"}"})
  void doesNotTakeSomethingElseForAnEmptyCollection(String json) {
    service.then(200, json);
    assertThrows(UnreadableAnswerException.class, this::ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://127.0.0.1:1/x", "//evil.example/x", "customers", "/a%b", "mailto:x"})
  void doesNotTakeTheTokenToAnotherHost(String uri) {
    service.then(200, page("a", next(uri, "t1")));
    assertThrows(UnreadableAnswerException.class, this::ids);
    assertEquals(1, service.seen().size());
  }

  @Test
  void doesNotGoRoundForEver() {
    String again = page("a", next("/customers?seekOperation=Next", "t1"));
    service.then(200, again).then(200, again);
    assertThrows(UnreadableAnswerException.class, this::ids);
    assertEquals(2, service.seen().size());
  }

  @Test
  void searchesByTheStartOfAName() {
    service.then(200, "{\"items\":[]}");
    assertEquals(
        List.of(),
        client
            .customers()
            .startingWith(CustomerSearchField.COMPANY_NAME, "Cont & \"Co\"")
            .toList());
    assertEquals(
        "/v1/customers?size=0&filter=%7B%22Field%22%3A%22CompanyName%22%2C%22Value%22%3A%22Cont"
            + "%20%26%20%5C%22Co%5C%22%22%2C%22Operator%22%3A%22starts_with%22%7D",
        service.only().uri());
  }

  @Test
  void followsALinkWithWhatDoesNotBelongIntoALink() {
    service
        .then(
            200,
            page(
                "a",
                next(
                    "/customers?size=2&filter={\\\"Field\\\":\\\"CompanyName\\\",\\\"Value\\\":\\\"ä b%20|\\\"}",
                    "t")))
        .then(200, page("b", ""));
    assertEquals(List.of("a", "b"), ids());
    assertEquals(
        "/v1/customers?size=2&filter=%7B%22Field%22:%22CompanyName%22,%22Value%22:%22%C3%A4%20b%20%7C%22%7D",
        service.seen().getLast().uri());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/../secret", "/customers/../../secret", "/customers/%2E%2e/x", "/./customers"})
  void doesNotLeaveTheApiByDots(String uri) {
    service.then(200, page("a", next(uri, "t1")));
    assertThrows(UnreadableAnswerException.class, this::ids);
    assertEquals(1, service.seen().size());
  }

  @Test
  void doesNotGoOnWithoutATokenThatCannotBeSent() {
    service.then(
        200, page("a", next("/customers?seekOperation=Next", "t\\r\\nAuthorization: Bearer x")));
    assertThrows(UnreadableAnswerException.class, this::ids);
    assertEquals(1, service.seen().size());
  }

  @Test
  void doesNotGoInCirclesForEver() {
    service.then(200, page("first", next("/customers?seekOperation=Next", "a")));
    for (int i = 0; i < 50; i++) {
      service
          .then(200, page("a" + i, next("/customers?seekOperation=Next", "b")))
          .then(200, page("b" + i, next("/customers?seekOperation=Next", "c")))
          .then(200, page("c" + i, next("/customers?seekOperation=Next", "a")));
    }
    assertThrows(UnreadableAnswerException.class, this::ids);
  }

  @Test
  void auditRecordsComeInPagesOfTheSizeAskedFor() {
    String filter = "&filter=%7B%22Field%22%3A%22CustomerId%22%7D";
    service
        .then(200, page("a", next("/auditrecords?size=1" + filter + "&seekOperation=Next", "t1")))
        .then(200, page("b", ""));
    LocalDate day = LocalDate.parse("2026-11-25");
    assertEquals(2, client.auditRecords().list(day, null, null, 1).count());
    assertEquals("/v1/auditrecords?startDate=2026-11-25&size=1", service.seen().getFirst().uri());
    assertEquals(
        "/v1/auditrecords?size=1" + filter + "&seekOperation=Next", service.seen().getLast().uri());
    assertEquals("t1", service.seen().getLast().header("MS-ContinuationToken"));
  }
}
