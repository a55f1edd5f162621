package io.github.partnerconsole.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.address.Address;
import io.github.partnerconsole.partnercenter.address.AddressStatus;
import io.github.partnerconsole.partnercenter.failure.InterruptedCallException;
import io.github.partnerconsole.partnercenter.failure.PartnerCenterException;
import io.github.partnerconsole.partnercenter.failure.RejectedException;
import io.github.partnerconsole.partnercenter.failure.ServiceFailureException;
import io.github.partnerconsole.partnercenter.failure.ThrottledException;
import io.github.partnerconsole.partnercenter.failure.UnreachableException;
import io.github.partnerconsole.partnercenter.failure.UnreadableAnswerException;
import io.github.partnerconsole.partnercenter.profile.MpnProfile;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTest {
  private static final String MPN = "{\"partnerName\":\"Kade\",\"mpnId\":\"4391507\"}";

  private final ScriptedService service = new ScriptedService();
  private final PartnerCenter client = Desk.client(service.url());

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  private MpnProfile read() {
    return client.profiles().mpn();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void isRepeatedWithTheSameRequestId(int status) {
    service.then(status, "").then(200, MPN);
    assertEquals("4391507", read().mpnId());
    assertEquals(2, service.seen().size());
    assertEquals(1, service.seen().stream().map(s -> s.header("MS-RequestId")).distinct().count());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 408, 409, 417})
  void isNotRepeatedAfterARefusal(int status) {
    service.then(status, "{\"code\":\"3000\"}").then(200, MPN);
    RejectedException refused = assertThrows(RejectedException.class, this::read);
    assertEquals(status, refused.status());
    assertEquals("3000", refused.code());
    assertEquals(1, service.seen().size());
  }

  @Test
  void givesUpAfterThreeFailuresOfTheService() {
    service.then(500, "").then(500, "").then(503, "{\"description\":\"resting\"}");
    ServiceFailureException failed = assertThrows(ServiceFailureException.class, this::read);
    assertEquals("resting", failed.description());
    assertEquals(3, service.seen().size());
  }

  @Test
  void givesUpAfterThreeThrottles() {
    service.then(429, "").then(429, "").then(429, "");
    assertThrows(ThrottledException.class, this::read);
    assertEquals(3, service.seen().size());
  }

  @Test
  void isRepeatedWhereItsAnswerBreaksOff() {
    service
        .then(exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          exchange.close();
        })
        .then(200, MPN);
    assertEquals("4391507", read().mpnId());
  }

  @Test
  void isUnreachableWhereNobodyListens() {
    URI nobody = service.url();
    service.close();
    try (PartnerCenter lost = Desk.client(nobody)) {
      UnreachableException unreachable =
          assertThrows(UnreachableException.class, () -> lost.profiles().mpn());
      assertTrue(unreachable.getMessage().contains(nobody.toString()), unreachable.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "<html></html>", "{\"partnerName\":\"Kade\"}"})
  void saysThatGarbageCannotBeRead(String body) {
    service.then(200, body).then(200, MPN);
    assertThrows(UnreadableAnswerException.class, this::read);
    assertEquals(1, service.seen().size());
  }

  @Test
  void doesNotFollowARedirect() {
    try (ScriptedService elsewhere = new ScriptedService()) {
      service.then(302, "", "Location", elsewhere.url() + "/v1/profiles/mpn");
      assertThrows(UnreadableAnswerException.class, this::read);
      assertEquals(List.of(), elsewhere.seen());
    }
  }

  @Test
  void stopsAtOnceWhereTheThreadIsInterrupted() {
    Thread caller = Thread.currentThread();
    service.then(exchange -> caller.interrupt()).then(200, MPN);
    assertThrows(InterruptedCallException.class, this::read);
    assertTrue(Thread.interrupted());
    assertEquals(1, service.seen().size());
  }

  @Test
  void hasNewIdsForEachCall() {
    service.then(200, MPN).then(200, MPN);
    read();
    read();
    ScriptedService.Seen first = service.seen().get(0);
    ScriptedService.Seen second = service.seen().get(1);
    assertNotEquals(first.header("MS-RequestId"), second.header("MS-RequestId"));
    assertNotEquals(first.header("MS-CorrelationId"), second.header("MS-CorrelationId"));
    assertNotEquals(first.header("MS-RequestId"), first.header("MS-CorrelationId"));
  }

  @Test
  void encodesWhatGoesIntoThePathAndTheQuery() {
    service.then(200, MPN).then(404, "");
    client.profiles().mpn("a&b=c d");
    assertFalse(client.domains().isTaken("a/../b?c"));
    assertEquals("/v1/profiles/mpn?mpnId=a%26b%3Dc%20d", service.seen().get(0).uri());
    assertEquals("/v1/domains/a%2F..%2Fb%3Fc", service.seen().get(1).uri());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", ".."})
  void refusesAnIdThatWouldLeadElsewhere(String id) {
    assertThrows(IllegalArgumentException.class, () -> client.customers().get(id));
    assertEquals(List.of(), service.seen());
  }

  @Test
  void knowsWhetherADomainIsTaken() {
    service.then(200, "").then(404, "").then(403, "");
    assertTrue(client.domains().isTaken("contoso.onmicrosoft.com"));
    assertFalse(client.domains().isTaken("contoso.onmicrosoft.com"));
    assertThrows(
        RejectedException.class, () -> client.domains().isTaken("contoso.onmicrosoft.com"));
    assertEquals("HEAD", service.seen().getFirst().method());
    assertEquals("/v1/domains/contoso.onmicrosoft.com", service.seen().getFirst().uri());
  }

  @Test
  void repeatsThePostThatOnlyAsks() {
    service.then(500, "").then(200, "{\"status\":\"StreetPartial\",\"suggestedAddresses\":[{}]}");
    Address address =
        new Address("US", null, "Redmond", "WA", "1 Way", null, "98052", null, null, null);
    assertEquals(AddressStatus.STREET_PARTIAL, client.validations().address(address).status());
    assertEquals(2, service.seen().size());
    assertEquals(
        "{\"country\":\"US\",\"city\":\"Redmond\",\"state\":\"WA\",\"addressLine1\":\"1 Way\","
            + "\"postalCode\":\"98052\"}",
        service.seen().get(1).body());
  }

  @Test
  void tellsTheCausesOfAMissingPartnerAgreementApartByCode() {
    service.then(400, "{\"code\":2203,\"description\":\"not signed\",\"data\":[]}");
    PartnerCenterException unsigned =
        assertThrows(
            PartnerCenterException.class, () -> client.compliance().agreementStatus("4391507"));
    assertInstanceOf(RejectedException.class, unsigned);
    assertEquals("2203", unsigned.code());
    assertEquals("/v1/compliance/csp/agreementstatus?mpnId=4391507", service.only().uri());
  }

  @Test
  void readsTheErrorsOfTheCustomerService() {
    service.then(
        404,
        "{\"code\":600074,\"message\":\"m\",\"description\":\"no status\",\"isRetryable\":false}");
    RejectedException refused =
        assertThrows(RejectedException.class, () -> client.customers().validationStatus("c1"));
    assertEquals("600074", refused.code());
    assertEquals("no status", refused.description());
    assertEquals("/v1/customers/c1/validationStatus?type=account", service.only().uri());
  }

  @Test
  void asksForNoOtherVersionOfHttp() {
    service.then(200, MPN);
    client.profiles().mpn();
    assertNull(service.only().header("Upgrade"));
    assertNull(service.only().header("HTTP2-Settings"));
  }

  @Test
  void saysWhatHappenedWhereEachConnectionBreaks() {
    service.thenDrop().thenDrop().thenDrop();
    UnreachableException unreachable =
        assertThrows(UnreachableException.class, () -> client.profiles().mpn());
    assertEquals(
        "The connection broke before a byte of the answer came",
        unreachable.getCause().getMessage());
    assertEquals(3, service.seen().size());
  }
}
