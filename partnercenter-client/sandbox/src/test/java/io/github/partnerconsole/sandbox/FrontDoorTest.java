package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.control.Fault;
import io.github.partnerconsole.sandbox.control.ReceivedCall;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrontDoorTest extends SandboxTest {
  private static final String BODY = Bodies.customer("Zilvermeeuw", "zilvermeeuw.onmicrosoft.com");

  @Test
  void aCallWithoutTheTokenIsAnswered401WithoutBody() {
    Answered answer = api.get("/v1/customers", "Authorization", "Bearer wrong");
    assertEquals(401, answer.status());
    assertEquals("Bearer error=\"invalid_token\"", answer.header("WWW-Authenticate"));
    assertEquals("", answer.text());
  }

  @Test
  void anUnknownPathIsAnsweredInTheDocumentedShape() {
    Answered answer = api.get("/v1/nowhere");
    assertEquals("404/1000", answer.error());
    assertEquals("PartnerFD", answer.at("/source"));
    assertTrue(answer.json().path("data").isArray());
  }

  @Test
  void malformedJsonIsRefusedWithoutAStackTrace() {
    Answered answer = api.post("/v1/customers", "{\"CompanyProfile\": ");
    assertEquals("400/800002", answer.error());
    assertFalse(answer.text().contains("Exception"));
  }

  @Test
  void idsAreEchoed() {
    Answered answer = api.get("/v1/customers", "MS-RequestId", "r-1", "MS-CorrelationId", "c-1");
    assertEquals("r-1", answer.header("MS-RequestId"));
    assertEquals("c-1", answer.header("MS-CorrelationId"));
  }

  @Test
  void anIdThatWasNotSentIsMade() {
    String id = api.get("/v1/customers").header("MS-RequestId");
    assertEquals(id, UUID.fromString(id).toString());
  }

  @Test
  void doubledAndTrailingSlashesCountForNothing() {
    assertEquals(200, api.get("/v1//customers/").status());
  }

  @Test
  void aRepeatedWriteGetsTheFirstAnswerAndHasOneEffect() {
    String id = UUID.randomUUID().toString();
    Answered first = api.post("/v1/customers", BODY, id);
    Answered second = api.post("/v1/customers", BODY, id);
    assertEquals(201, first.status());
    assertEquals(first.json(), second.json());
    assertEquals(41, sandbox.effects().domains().size());
  }

  @Test
  void theSameIdOnAnotherPathIsAnotherCall() {
    String id = UUID.randomUUID().toString();
    String customer = api.post("/v1/customers", BODY, id).at("/id");
    String agreements = "/v1/customers/" + customer + "/agreements";
    String agreement = Bodies.agreement("Ada", "2026-11-20T09:00:00Z");
    assertEquals("Ada", api.post(agreements, agreement, id).at("/primaryContact/firstName"));
  }

  @Test
  void aRefusalIsRememberedToo() {
    String id = UUID.randomUUID().toString();
    api.post("/v1/customers", BODY.replace("ada@", "ada"), id);
    assertEquals("400/3000", api.post("/v1/customers", BODY, id).error());
  }

  @Test
  void aThrottledCallSaysWhenToTryAgainAndIsNotRemembered() {
    sandbox.faults().next("POST", "/v1/customers$", new Fault.Throttle(Duration.ofSeconds(57)));
    String id = UUID.randomUUID().toString();
    Answered throttled = api.post("/v1/customers", BODY, id);
    assertEquals(429, throttled.status());
    assertEquals("57", throttled.header("Retry-After"));
    assertEquals("429", throttled.at("/statusCode"));
    assertEquals(201, api.post("/v1/customers", BODY, id).status());
  }

  @Test
  void aServerErrorIsNotRemembered() {
    sandbox.faults().next("POST", "/v1/customers$", new Fault.ServerError(503), 2);
    String id = UUID.randomUUID().toString();
    assertEquals("503/800003", api.post("/v1/customers", BODY, id).error());
    assertEquals(503, api.post("/v1/customers", BODY, id).status());
    assertEquals(201, api.post("/v1/customers", BODY, id).status());
  }

  @Test
  void aConnectionDroppedBeforeTheEffectLeavesNothing() {
    sandbox.faults().next("POST", "/v1/customers$", new Fault.DropBeforeEffect());
    assertThrows(UncheckedIOException.class, () -> api.post("/v1/customers", BODY));
    assertEquals(40, sandbox.effects().domains().size());
  }

  @Test
  void aConnectionDroppedAfterTheEffectIsAnsweredWhenRepeated() {
    sandbox.faults().next("POST", "/v1/customers$", new Fault.DropAfterEffect());
    String id = UUID.randomUUID().toString();
    assertThrows(UncheckedIOException.class, () -> api.post("/v1/customers", BODY, id));
    assertEquals(41, sandbox.effects().domains().size());
    assertEquals(201, api.post("/v1/customers", BODY, id).status());
    assertEquals(41, sandbox.effects().domains().size());
  }

  @Test
  void aFaultMeetsOnlyTheCallItIsMeantFor() {
    sandbox.faults().next("POST", "/checkout$", new Fault.ServerError(500));
    assertEquals(200, api.get("/v1/customers").status());
    assertEquals(201, api.post("/v1/customers", BODY).status());
    sandbox.faults().clear();
    assertEquals(404, api.post("/v1/customers/x/carts/y/checkout", "").status());
  }

  @Test
  void callsWithOneIdAtTheSameTimeHaveOneEffect() {
    String id = UUID.randomUUID().toString();
    Set<String> answers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(_ -> api.post("/v1/customers", BODY, id).text())
            .collect(Collectors.toSet());
    assertEquals(1, answers.size());
    assertEquals(41, sandbox.effects().domains().size());
  }

  @Test
  void callsAtTheSameTimeLoseNothing() {
    IntStream.range(0, 16)
        .parallel()
        .mapToObj(i -> Bodies.customer("Zilvermeeuw", "zilver" + i + ".onmicrosoft.com"))
        .forEach(body -> assertEquals(201, api.post("/v1/customers", body).status()));
    assertEquals(56, sandbox.effects().domains().size());
  }

  @Test
  void everyCallIsNoted() {
    api.post("/v1/customers", BODY, "00000000-0000-0000-0000-000000000007");
    ReceivedCall expected =
        new ReceivedCall("POST", "/v1/customers", "00000000-0000-0000-0000-000000000007", 201);
    assertEquals(expected, sandbox.requests().getLast());
  }
}
