package io.github.partnerconsole.sandbox.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RouterTest {
  private final Router router =
      new Router()
          .get("/v1/customers", (_, _) -> Reply.nothing(200))
          .get("/v1/customers/{customer}/orders/{order}", (_, _) -> Reply.nothing(200))
          .post("/v1/customers", (_, _) -> Reply.nothing(201))
          .needing(Access.OPEN)
          .ask("/{tenant}/oauth2/token", (_, _) -> Reply.nothing(200));

  private Map<String, String> values(String path) {
    return router.find("GET", path).orElseThrow().values();
  }

  @Test
  void namesOfATemplateTakeWhatStandsThere() {
    assertEquals(Map.of("customer", "c", "order", "o"), values("/v1/customers/c/orders/o"));
  }

  @Test
  void fixedPartsMatchInAnyCaseAndSlashesMayDouble() {
    assertEquals(Map.of(), values("/V1//Customers/"));
  }

  @Test
  void methodAndLengthMustFit() {
    assertTrue(router.find("PUT", "/v1/customers").isEmpty());
    assertTrue(router.find("GET", "/v1/customers/c/orders").isEmpty());
    assertTrue(router.find("GET", "/v1/customers/c/orders/o/x").isEmpty());
  }

  @Test
  void routesKnowWhatTheyMayDo() {
    assertEquals(Route.Kind.READS, kind("GET", "/v1/customers"));
    assertEquals(Route.Kind.WRITES, kind("POST", "/v1/customers"));
    assertEquals(Access.OPEN, access("POST", "/common/oauth2/token"));
    assertEquals(Access.ANY, access("POST", "/v1/customers"));
  }

  private Access access(String method, String path) {
    return router.find(method, path).orElseThrow().route().access();
  }

  private Route.Kind kind(String method, String path) {
    return router.find(method, path).orElseThrow().route().kind();
  }
}
