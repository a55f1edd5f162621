package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.control.Fault;
import io.github.partnerconsole.sandbox.given.GivenSubscription;
import io.github.partnerconsole.sandbox.given.SubscriptionKind;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no honest client sends: each is answered in the 400s, and the next one is well. */
class HostileRequestsTest extends SandboxTest {
  private static final String[] IDS = {
    "MS-RequestId: 7d2456fd-2d79-46d0-9f8e-5d7ecd5f8745",
    "MS-CorrelationId: 7d2456fd-2d79-46d0-9f8e-5d7ecd5f8746"
  };

  private Wire wire() {
    return new Wire(sandbox);
  }

  @AfterEach
  void itIsStillThere() {
    assertEquals(200, api.get("/v1/customers?size=1").status());
    assertEquals(40, sandbox.effects().domains().size());
  }

  @ParameterizedTest
  @CsvSource({
    "//v1//customers//?size=1, 200",
    "///v1/customers?size=1, 200",
    "/v1/%63ustomers?size=1, 200",
    "http://elsewhere.example/v1/customers?size=1, 200",
    "/v1/../v1/customers, 404",
    "/v1/customers/..%2f..%2fetc%2fpasswd, 404",
    "/v1/customers/%2e%2e/profiles/billing, 404",
    "/v1/customers/%00, 404",
    "/v1/customers/%ff%fe, 404",
    "/v1/customers/a+b, 404",
    "/v1/customers/%25zz, 404",
    "/v1.0/sales/%25zz/$value, 404",
    "/v1.0/sales/%25/$value, 404",
    "/v1/customers/%zz, 400",
    "/v1/customers?size=-1, 400",
    "/v1/customers?size=99999999999, 400",
    "/v1/customers?size=1.5, 400",
    "/v1/customers?size=0, 200",
    "/v1/customers?size=, 200",
    "/v1/customers?unknown=1&size=1&&=&=x&y, 200",
    "/v1/customers?filter=%7B, 400",
    "/v1/customers?filter=null, 400",
    "/v1/customers?filter=%5B%5D, 400",
    "/v1/customers?seekOperation=Next, 400",
    "/v1/invoices?size=-1, 400",
    "/v1/auditrecords?size=-3, 400",
    "/v1/auditrecords?size=x, 400",
    "/v1/auditrecords?size=0, 200",
    "/v1/auditrecords?startDate=2026-11-326, 200",
    "/v1/auditrecords?startDate=9999999999-01-01, 400",
    "/v1/auditrecords?startDate=-999999999-01-01, 400",
    "/v1/auditrecords?endDate=%2B999999999-12-31, 400",
    "/v1/products?country=US&targetView=Nothing, 403",
    "/v1/nowhere/%2F, 404"
  })
  void oddPathsAndQueries(String target, int status) throws IOException {
    String answer = wire().send("GET", target, "");
    assertEquals(status, Wire.status(answer), answer);
  }

  @Test
  void aSlashThatIsPercentEncodedIsPartOfAnId() throws IOException {
    String answer = wire().send("GET", "/v1/customers/a%2Fb", "");
    assertTrue(answer.contains("60003") && answer.contains("Tenant a/b"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage!!", "eyJ9eyJ9", "====", "\u00ff", "-1", "null"})
  void aContinuationTokenThatIsNotOurs(String token) throws IOException {
    String answer =
        wire()
            .send("GET", "/v1/customers?seekOperation=Next", "", "MS-ContinuationToken: " + token);
    assertEquals(400, Wire.status(answer), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPTIONS", "TRACE", "HEAD", "PATCH", "CONNECT", "NOTHING", "get"})
  void otherMethods(String method) throws IOException {
    String answer = wire().send(method, "/v1/customers", "");
    assertEquals(404, Wire.status(answer), answer);
    assertFalse(method.equals("HEAD") && answer.contains("{"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"a\": 1} {",
        "\u00ff\u00fe{\u0000}\u0000",
        "{\"CompanyProfile\": {\"Domain\": \"\u00ff\u00fe\"}}",
        "{\"a\": \"\u00c3\"}",
        "\u0000",
        "{\"a\": 1e999999999}",
        "{\"a\": 01}",
        "{\"a\": NaN}",
        "[[[[",
        "\"x\"",
        "7",
        "null",
        "[]"
      })
  void bodiesThatAreNoJsonObject(String body) throws IOException {
    for (String path : new String[] {"/v1/customers", "/v1/validations/address"}) {
      String answer = wire().send("POST", path, body, IDS);
      assertEquals(400, Wire.status(answer), answer);
    }
  }

  @Test
  void aBodyThatIsNotUtf8SaysSo() throws IOException {
    String answer = wire().send("POST", "/v1/customers", "{\"a\": \"\u00ff\"}", IDS);
    assertTrue(answer.contains("800002") && answer.contains("UTF-8"), answer);
  }

  @Test
  void aByteOrderMarkIsNoFlaw() throws IOException {
    String body = "\u00ef\u00bb\u00bf" + "{\"country\": \"US\"}";
    assertEquals(200, Wire.status(wire().send("POST", "/v1/validations/address", body, IDS)));
  }

  @Test
  void deepNesting() throws IOException {
    for (String deep : new String[] {"[".repeat(200_000), "{\"a\":".repeat(100_000)}) {
      assertEquals(400, Wire.status(wire().send("POST", "/v1/customers", deep, IDS)));
    }
  }

  @Test
  void aHugeBodyIsTakenOffTheWireAndRefused() throws IOException {
    String huge = "{\"a\": \"" + "x".repeat(5 << 20) + "\"}";
    String answer = wire().send("POST", "/v1/customers", huge, IDS);
    assertEquals(400, Wire.status(answer), answer);
    assertTrue(answer.contains("longer than"), answer);
    assertEquals(401, new Api(sandbox.baseUrl(), "no").post("/v1/customers", huge).status());
    assertEquals("400/800002", api.post("/v1/customers", huge).error());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zz\r\n{}\r\n0\r\n\r\n", "-2\r\n{}\r\n0\r\n\r\n", "2\r\n{}xx\r\n0\r\n\r\n"})
  void chunksThatAreNone(String body) throws IOException {
    String answer =
        wire().send("POST", "/v1/customers", body, IDS[0], IDS[1], "Transfer-Encoding: chunked");
    assertEquals(400, Wire.status(answer), answer);
  }

  @Test
  void chunksThatAreWell() throws IOException {
    String answer =
        wire()
            .send(
                "POST",
                "/v1/validations/address",
                "5\r\n{\"cou\r\nc\r\nntry\": \"US\"}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked");
    assertEquals(200, Wire.status(answer), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: -1",
        "Content-Length: abc",
        "Content-Length: 999999999999999999999",
        "Content-Length: 2\r\nTransfer-Encoding: chunked",
        "Content-Length: 2\r\nTransfer-Encoding: gzip"
      })
  void lengthsThatAreNone(String header) throws IOException {
    assertEquals(400, Wire.status(wire().send("POST", "/v1/customers", "{}", header)));
  }

  @Test
  void headersOfAllSorts() throws IOException {
    String id = "x".repeat(50_000);
    String long400 = wire().send("POST", "/v1/validations/address", "{}", "MS-RequestId: " + id);
    assertEquals(400, Wire.status(long400));
    String two = wire().send("GET", "/v1/customers?size=1", "", "MS-RequestId: a", IDS[0]);
    assertEquals(200, Wire.status(two));
    String tab = wire().send("GET", "/v1/customers?size=1", "", "MS-RequestId: a\tb");
    assertFalse(tab.contains("a\tb"), tab);
    String stale =
        wire()
            .send(
                "PUT",
                "/v1/customers/" + customer("Tulpenburg") + "/profiles/billing",
                "{}",
                "If-Match: \"" + "x".repeat(5_000) + "\"");
    assertTrue(stale.contains("2055"), stale);
    for (String token : new String[] {"a.b.c", "..", "", "\u00ff.\u00ff.\u00ff", "e30.e30."}) {
      String answer =
          wire()
              .raw(
                  "GET /v1/customers HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                      + "Authorization: Bearer "
                      + token
                      + "\r\n\r\n");
      assertEquals(401, Wire.status(answer), answer);
    }
  }

  @Test
  void aFaultOnAnAnswerWithoutABodyIsNoFaultOfOurs() throws IOException {
    String free = "/v1/domains/nowhere.onmicrosoft.com";
    for (Fault fault :
        new Fault[] {new Fault.TruncatedBody(), new Fault.Garbage(), new Fault.UnknownValues()}) {
      sandbox.faults().next("HEAD", "/v1/domains", fault);
      String answer = wire().send("HEAD", free, "");
      assertEquals(404, Wire.status(answer), answer);
      assertFalse(answer.contains("<html>"), answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"P999999999Y", "P99999999999Y", "PT0S", "-P1M", "P1D", "\\\\", "P", "1", "P11Y"})
  void termsThatNobodySells(String term) throws IOException {
    String customer = "/v1/customers/" + customer("Tulpenburg");
    for (String item : new String[] {"MS-AZR-0145P", item(BASIC, "0001", "P1M")}) {
      for (String cycle : new String[] {"monthly", "one_time", ""}) {
        String cart = Bodies.cart(line(item, cycle, term));
        int status = api.post(customer + "/carts", cart).status();
        assertTrue(status == 201 || status == 400, status + " for " + cart);
        String order = cart.replace("catalogItemId", "offerId");
        status = api.post(customer + "/orders", order).status();
        assertTrue(status >= 400 && status < 500, status + " for " + order);
      }
    }
  }

  private static String line(String item, String cycle, String term) {
    return """
    {"catalogItemId": "%s", "quantity": 1, "billingCycle": "%s", "termDuration": "%s",
     "customTermEndDate": "2027-01-31T00:00:00Z"}
    """
        .formatted(item, cycle, term);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P999999999Y", "P99999999999Y", "P200Y", "PT0S", "\\\\"})
  void aTermThatWouldSpoilASubscriptionForGood(String term) throws IOException {
    String customer = "b0d70a69-4c42-4b27-b17b-91a835d8686a";
    String id = "83ef9d05-4169-4ef9-9657-0e86b1eab1de";
    sandbox.given().customers().customer(customer);
    sandbox
        .given()
        .subscriptions()
        .put(customer, GivenSubscription.of(id, SubscriptionKind.LICENCES));
    String path = "/v1/customers/" + customer + "/subscriptions/" + id;
    String now = "{\"termDuration\": \"" + term + "\"}";
    assertEquals("400/800121", api.send("PATCH", path, now).error());
    String later =
        """
        {"autoRenewEnabled": true, "scheduledNextTermInstructions": {"product":
         {"productId": "%s", "termDuration": "%s"}, "customTermEndDate": "2027-01-31T00:00:00Z"}}
        """
            .formatted(api.get(path).at("/offerId").split(":", 2)[0], term);
    int status = api.send("PATCH", path, later).status();
    assertTrue(status < 500, status + " for " + later);
    assertEquals(200, api.get(path).status());
    sandbox.resetDemoData();
  }
}
