package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.call.Call;
import io.github.partnerconsole.partnercenter.customer.Customer;
import io.github.partnerconsole.partnercenter.failure.InterruptedCallException;
import io.github.partnerconsole.partnercenter.failure.OutcomeUnknownException;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.failure.ServiceFailureException;
import io.github.partnerconsole.partnercenter.failure.ThrottledException;
import io.github.partnerconsole.partnercenter.failure.UnauthorizedException;
import io.github.partnerconsole.partnercenter.failure.UnreachableException;
import io.github.partnerconsole.partnercenter.failure.UnreadableAnswerException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WriteTest {
  private static final String CREATED =
      "{\"id\":\"626099fe\",\"userCredentials\":{\"userName\":\"admin\",\"password\":\"0Kx*Ia\"}}";

  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  private Customer create() {
    return client.customers().create(Desk.newCustomer(), Desk.CALL);
  }

  @Test
  void carriesTheTokenTheCallersRequestIdAndACorrelationId() {
    service.then(201, CREATED);
    create();
    ScriptedService.Seen seen = service.only();
    assertEquals("POST", seen.method());
    assertEquals("/v1/customers", seen.uri());
    assertEquals("Bearer " + Desk.TOKEN, seen.header("Authorization"));
    assertEquals(Desk.REQUEST_ID.toString(), seen.header("MS-RequestId"));
    assertEquals(4, UUID.fromString(seen.header("MS-CorrelationId")).version());
    assertEquals("application/json", seen.header("Content-Type"));
  }

  @Test
  void sendsCamelCaseAndLeavesOutWhatIsMissing() {
    service.then(201, CREATED);
    create();
    assertEquals(
        "{\"companyProfile\":{\"domain\":\"hollandia.onmicrosoft.com\"},"
            + "\"billingProfile\":{\"email\":\"ada@hollandia.example\",\"culture\":\"nl-NL\","
            + "\"language\":\"nl\",\"companyName\":\"Hollandia BV\",\"defaultAddress\":{"
            + "\"country\":\"NL\",\"city\":\"Utrecht\",\"addressLine1\":\"Kade 1\","
            + "\"postalCode\":\"3511 AA\",\"firstName\":\"Ada\",\"lastName\":\"Vries\","
            + "\"phoneNumber\":\"0301234567\"}},"
            + "\"associatedPartnerId\":\"484e548c-f5f3-4528-93a9-c16c6373cb59\"}",
        service.only().body());
  }

  @Test
  void givesTheCredentialsToTheCallerAndToNobodyElse() {
    service.then(201, CREATED);
    Customer customer = create();
    assertEquals("0Kx*Ia", customer.userCredentials().password());
    assertFalse(customer.toString().contains("0Kx*Ia"), customer.toString());
  }

  @Test
  void tellsTheListenerOnceWithTheHashOfTheBodyBeforeAnythingArrives() throws Exception {
    service.then(503, "").then(201, CREATED);
    List<String> told = new ArrayList<>();
    List<Integer> arrivedBefore = new ArrayList<>();
    Call call =
        new Call(
            Desk.REQUEST_ID,
            hash -> {
              told.add(hash);
              arrivedBefore.add(service.seen().size());
            });
    client.customers().create(Desk.newCustomer(), call);
    assertEquals(2, service.seen().size());
    assertEquals(List.of(sha256(service.seen().getFirst().body())), told);
    assertEquals(List.of(0), arrivedBefore);
  }

  @Test
  void tellsTheListenerTheHashOfNothingWhereThereIsNoBody() throws Exception {
    service.then(201, "{\"orders\":[{\"id\":\"o1\"}]}");
    List<String> told = new ArrayList<>();
    client.carts().checkout("c1", "k1", new Call(Desk.REQUEST_ID, told::add));
    assertEquals(List.of(sha256("")), told);
    assertEquals("", service.only().body());
  }

  @Test
  void sendsNothingWhereTheListenerThrows() {
    IllegalStateException full = new IllegalStateException("the disk is full");
    Call call =
        new Call(
            Desk.REQUEST_ID,
            hash -> {
              throw full;
            });
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class, () -> client.customers().create(Desk.newCustomer(), call));
    assertSame(full, thrown);
    assertEquals(List.of(), service.seen());
  }

  @Test
  void sendsNothingAndTellsNobodyWhereThereIsNoToken() {
    IllegalStateException signedOut = new IllegalStateException("signed out");
    List<String> told = new ArrayList<>();
    try (PartnerCenter unsigned =
        new PartnerCenter(
            Desk.settings(service.url()),
            host -> {
              throw signedOut;
            })) {
      Call call = new Call(Desk.REQUEST_ID, told::add);
      assertSame(
          signedOut,
          assertThrows(
              IllegalStateException.class,
              () -> unsigned.customers().create(Desk.newCustomer(), call)));
    }
    assertEquals(List.of(), told);
    assertEquals(List.of(), service.seen());
  }

  @Test
  void isRejectedWithStatusCodeDescriptionAndIds() {
    service.then(
        409,
        "{\"code\":800064,\"description\":\"Cart is busy\",\"data\":[],\"source\":\"PartnerFD\"}");
    RejectedException refused = assertThrows(RejectedException.class, this::create);
    assertEquals(409, refused.status());
    assertEquals("800064", refused.code());
    assertEquals("Cart is busy", refused.description());
    assertEquals(Desk.REQUEST_ID, refused.requestId());
    assertEquals(service.only().header("MS-CorrelationId"), refused.correlationId().toString());
  }

  @Test
  void isRepeatedWithTheSameIdsAfterAServiceFailure() {
    service.then(500, "").then(502, "<html>bad gateway</html>").then(201, CREATED);
    assertEquals("626099fe", create().id());
    assertEquals(3, service.seen().size());
    assertEquals(
        List.of(Desk.REQUEST_ID.toString()),
        service.seen().stream().map(s -> s.header("MS-RequestId")).distinct().toList());
    assertEquals(
        1, service.seen().stream().map(s -> s.header("MS-CorrelationId")).distinct().count());
    assertEquals(1, service.seen().stream().map(ScriptedService.Seen::body).distinct().count());
  }

  @Test
  void isUnknownWhereTheServiceFailsEveryTime() {
    service.then(500, "").then(500, "").then(500, "{\"code\":\"77\",\"description\":\"Ouch\"}");
    OutcomeUnknownException unknown = assertThrows(OutcomeUnknownException.class, this::create);
    assertEquals(3, service.seen().size());
    assertEquals(500, unknown.status());
    assertEquals("77", unknown.code());
    assertInstanceOf(ServiceFailureException.class, unknown.getCause());
  }

  @Test
  void staysUnknownWhereARefusalFollowsAServiceFailure() {
    service.then(500, "").then(400, "{\"code\":600000,\"description\":\"The domain is taken\"}");
    OutcomeUnknownException unknown = assertThrows(OutcomeUnknownException.class, this::create);
    assertInstanceOf(RejectedException.class, unknown.getCause());
    assertEquals("600000", unknown.code());
    assertEquals(2, service.seen().size());
  }

  @Test
  void isUnknownAndNotRepeatedWhereTheConnectionDropsAfterItWasSent() {
    service.thenDrop().then(201, CREATED);
    OutcomeUnknownException unknown = assertThrows(OutcomeUnknownException.class, this::create);
    assertNull(unknown.status());
    assertEquals(1, service.seen().size());
  }

  @Test
  void isUnknownAndNotRepeatedWhereNoAnswerComesInTime() {
    service.then(exchange -> {}).then(201, CREATED);
    assertUnknownWhenImpatient();
    assertEquals(1, service.seen().size());
  }

  @Test
  void isUnknownWhereTheAnswerStallsHalfWay() {
    service.then(exchange -> {
      exchange.sendResponseHeaders(201, CREATED.length());
      exchange.getResponseBody().write(CREATED.substring(0, 10).getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    });
    assertUnknownWhenImpatient();
  }

  @Test
  void isUnknownWhereTheAnswerBreaksOff() {
    service.then(exchange -> {
      exchange.sendResponseHeaders(201, CREATED.length());
      exchange.getResponseBody().write(CREATED.substring(0, 10).getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      exchange.close();
    });
    assertThrows(OutcomeUnknownException.class, this::create);
  }

  @Test
  void isUnknownWhereTheAnswerCannotBeRead() {
    service.then(201, "<html>welcome to the hotel network</html>");
    OutcomeUnknownException unknown = assertThrows(OutcomeUnknownException.class, this::create);
    assertInstanceOf(UnreadableAnswerException.class, unknown.getCause());
    assertEquals(201, unknown.status());
    assertEquals(1, service.seen().size());
  }

  @Test
  void isUnknownWhereTheAnswerLacksItsId() {
    service.then(201, "{\"userCredentials\":{\"userName\":\"admin\",\"password\":\"0Kx*Ia\"}}");
    OutcomeUnknownException unknown = assertThrows(OutcomeUnknownException.class, this::create);
    assertFalse(allText(unknown).contains("0Kx*Ia"), allText(unknown));
  }

  @Test
  void isUnreachableWhereNobodyListens() {
    URI nobody = service.url();
    service.close();
    List<String> told = new ArrayList<>();
    try (PartnerCenter lost = Desk.client(nobody)) {
      UnreachableException unreachable =
          assertThrows(
              UnreachableException.class,
              () ->
                  lost.customers()
                      .create(Desk.newCustomer(), new Call(Desk.REQUEST_ID, told::add)));
      assertNull(unreachable.status());
      assertEquals(Desk.REQUEST_ID, unreachable.requestId());
    }
    assertEquals(1, told.size());
  }

  @Test
  void isUnreachableWhereTheNameIsUnknown() {
    try (PartnerCenter lost = Desk.client(URI.create("http://partnercenter.invalid"))) {
      assertThrows(
          UnreachableException.class, () -> lost.customers().create(Desk.newCustomer(), Desk.CALL));
    }
  }

  @Test
  void isThrottledWhereTheWaitAskedForIsTooLong() {
    service.then(
        429,
        "{\"statusCode\":429,\"message\":\"Rate limit is exceeded. Try again in 57 seconds.\"}",
        "Retry-After",
        "57");
    ThrottledException throttled = assertThrows(ThrottledException.class, this::create);
    assertEquals(Duration.ofSeconds(57), throttled.retryAfter());
    assertEquals("Rate limit is exceeded. Try again in 57 seconds.", throttled.description());
    assertEquals(1, service.seen().size());
  }

  @Test
  void asksForAnotherSignInAtA401() {
    service.then(401, "", "WWW-Authenticate", "Bearer error=\"invalid_token\"");
    UnauthorizedException unauthorized = assertThrows(UnauthorizedException.class, this::create);
    assertEquals("Bearer error=\"invalid_token\"", unauthorized.description());
    assertNull(unauthorized.code());
    assertEquals(1, service.seen().size());
  }

  @Test
  void isNotSentByAnInterruptedThread() {
    List<String> told = new ArrayList<>();
    Thread.currentThread().interrupt();
    assertThrows(
        InterruptedCallException.class,
        () -> client.customers().create(Desk.newCustomer(), new Call(Desk.REQUEST_ID, told::add)));
    assertTrue(Thread.interrupted());
    assertEquals(List.of(), told);
    assertEquals(List.of(), service.seen());
  }

  @Test
  void isUnknownWhereTheThreadIsInterruptedWhileItWaitsForTheAnswer() {
    Thread caller = Thread.currentThread();
    service.then(exchange -> caller.interrupt());
    OutcomeUnknownException unknown = assertThrows(OutcomeUnknownException.class, this::create);
    assertTrue(Thread.interrupted());
    assertInstanceOf(InterruptedException.class, unknown.getCause());
    assertEquals(1, service.seen().size());
  }

  private void assertUnknownWhenImpatient() {
    try (PartnerCenter impatient = Desk.impatientClient(service.url())) {
      assertThrows(
          OutcomeUnknownException.class,
          () -> impatient.customers().create(Desk.newCustomer(), Desk.CALL));
    }
  }

  private static String allText(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .map(Throwable::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
