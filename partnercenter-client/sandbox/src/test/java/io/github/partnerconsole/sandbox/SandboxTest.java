package io.github.partnerconsole.sandbox;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh sandbox in memory for each test, with a clock in the test's hand. */
abstract class SandboxTest {
  static final String BASIC = "CFQ7TTC0KSP1";

  final TestClock clock = new TestClock();
  Sandbox sandbox;
  Api api;

  @BeforeEach
  void start() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.inMemory().withClock(clock));
    api = new Api(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  /** The id of the demo customer whose company name starts so. */
  String customer(String name) {
    return api.get("/v1/customers?filter=" + Bodies.filter("CompanyName", name)).at("/items/0/id");
  }

  /** A catalogue item that can be bought now. */
  String item(String product, String sku, String term) {
    Answered found =
        api.get("/v1/products/" + product + "/skus/" + sku + "/availabilities?country=NL");
    return found
        .json()
        .path("items")
        .valueStream()
        .filter(item -> item.at("/terms/0/duration").asString().equals(term))
        .map(item -> item.path("catalogItemId").asString())
        .findFirst()
        .orElseThrow();
  }
}
