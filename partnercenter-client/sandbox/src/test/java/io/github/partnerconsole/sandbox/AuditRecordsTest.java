package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditRecordsTest extends SandboxTest {

  @BeforeEach
  void aCustomerIsCreated() {
    api.post("/v1/customers", Bodies.customer("Zilvermeeuw", "zilvermeeuw.onmicrosoft.com"));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private int found(String query) {
    return api.get("/v1/auditrecords?" + query).json().path("totalCount").asInt();
  }

  private static String filter(String json) {
    return "filter=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
  }

  @Test
  void aWriteLeavesARecordWithoutThePassword() {
    Answered records = api.get("/v1/auditrecords?startDate=" + today());
    assertEquals("add_customer", records.at("/items/0/operationType"));
    assertEquals("Zilvermeeuw", records.at("/items/0/customerName"));
    assertTrue(records.at("/items/0/resourceNewValue").contains("\"CompanyProfile\""));
    assertFalse(records.text().contains("assword"));
  }

  @Test
  void aRefusedWriteLeavesNone() {
    int before = found("startDate=" + today());
    api.post("/v1/customers", Bodies.customer("Zilvermeeuw", "zilvermeeuw.onmicrosoft.com"));
    assertEquals(before, found("startDate=" + today()));
  }

  @Test
  void recordsAreFoundByCustomerNameAndType() {
    assertEquals(
        1,
        found(
            filter("{\"Field\":\"CompanyName\",\"Value\":\"lverme\",\"Operator\":\"substring\"}")));
    assertEquals(
        0,
        found(filter("{\"field\":\"ResourceType\",\"value\":\"order\",\"operator\":\"Equals\"}")));
  }

  @Test
  void daysBeyondNinetyAreRefusedAndMicrosoftsOwnDatesUnderstood() {
    assertEquals(400, api.get("/v1/auditrecords?startDate=" + today().minusDays(91)).status());
    assertEquals(400, api.get("/v1/auditrecords?startDate=yesterday").status());
    assertEquals(400, api.get("/v1/auditrecords?startDate=2026-02-30").status());
    String dayOfYear =
        "%d-%02d-%d".formatted(today().getYear(), today().getMonthValue(), today().getDayOfYear());
    assertEquals(1, found("startDate=" + dayOfYear + "&endDate=" + dayOfYear));
  }

  @Test
  void nothingIsFoundAfterTheDaysAsked() {
    LocalDate then = today();
    clock.advance(Duration.ofDays(3));
    assertEquals(0, found("startDate=" + today()));
    assertEquals(1, found("startDate=" + then));
  }

  @Test
  void aLongListGoesOnWithATokenInAHeader() {
    api.post("/v1/customers", Bodies.customer("Roerdomp", "roerdomp.onmicrosoft.com"));
    Answered first = api.get("/v1/auditrecords?size=1&startDate=" + today());
    assertEquals("Roerdomp", first.at("/items/0/customerName"));
    assertEquals(1, first.json().path("totalCount").asInt());
    Answered second =
        api.get(
            "/v1" + first.at("/links/next/uri"),
            first.at("/links/next/headers/0/key"),
            first.at("/links/next/headers/0/value"));
    assertEquals("Zilvermeeuw", second.at("/items/0/customerName"));
    assertTrue(second.json().at("/links/next").isMissingNode());
    assertEquals("400/3000", api.get("/v1/auditrecords?size=-1").error());
  }

  @Test
  void theDayOfTheDocumentedRequestIsUnderstood() {
    String day = today().getMonthValue() + "/" + today().getDayOfMonth() + "/" + today().getYear();
    assertEquals(1, found("startDate=" + day + "%2012:00:00%20AM&endDate=" + day));
    assertEquals("400/3000", api.get("/v1/auditrecords?startDate=13/1/2026").error());
  }

  @Test
  void aTypeIsAskedForAsItIsSpelledInEitherForm() {
    assertEquals(
        1,
        found(
            filter("{\"Field\":\"ResourceType\",\"Value\":\"Customer\",\"Operator\":\"equals\"}")));
    api.post(
        "/v1/customers/" + customer("Zilver") + "/users",
        "{\"userPrincipalName\":\"ada@zilvermeeuw.onmicrosoft.com\",\"displayName\":\"Ada\",\"usageLocation\":\"NL\",\"passwordProfile\":{\"password\":\"Secret-123\"}}");
    assertEquals(
        1,
        found(
            filter(
                "{\"Field\":\"ResourceType\",\"Value\":\"CustomerUser\",\"Operator\":\"equals\"}")));
  }
}
