package io.github.partnerconsole.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.sandbox.control.Switch;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTest extends SandboxTest {

  private int status(String path) {
    return api.get(path).status();
  }

  private void call(String path, int times) {
    call(path, times, 200);
  }

  private void call(String path, int times, int status) {
    for (int i = 0; i < times; i++) {
      assertEquals(status, status(path), "call " + i);
    }
  }

  private String path(String company) {
    return "/v1/customers/" + customer(company);
  }

  private void throttle() {
    sandbox.switches().turnOn(Switch.THROTTLING);
  }

  @Test
  void theFiveHundredAndFirstCallOfAMinuteWaits() {
    String customer = path("Tulpenburg");
    String other = path("Waterlandse");
    throttle();
    call(customer, 500);
    Answered refused = api.get(customer);
    assertEquals(429, refused.status());
    assertTrue(Integer.parseInt(refused.header("Retry-After")) <= 60);
    assertEquals(200, status(other), "another tenant");
    assertEquals(200, status("/v1/profiles/organization"), "not a customer's resource");
    clock.advance(Duration.ofSeconds(61));
    assertEquals(200, status(customer));
  }

  @Test
  void eachResourceHasALimitOfItsOwn() {
    String customer = path("Tulpenburg");
    throttle();
    call(customer, 500);
    assertEquals(429, status(customer));
    assertEquals(200, status(customer + "/subscriptions"));
    assertEquals(200, status(customer + "/orders"));
  }

  @Test
  void whatBelongsToAResourceSharesItsLimit() {
    String customer = path("Tulpenburg");
    throttle();
    call(customer + "/subscriptions", 250);
    call(customer + "/subscriptions/none", 250, 404);
    assertEquals(429, status(customer + "/subscriptions/none/upgrades"));
    assertEquals(429, status(customer.toUpperCase(java.util.Locale.ROOT) + "/subscriptions"));
  }

  @Test
  void theListOfCustomersIsCountedForThePartner() {
    throttle();
    call("/v1/customers?size=1", 500);
    assertEquals(429, status("/v1/customers?size=1"));
  }

  @Test
  void refusedCallsCountToo() {
    String customer = path("Tulpenburg");
    throttle();
    call(customer, 500);
    clock.advance(Duration.ofSeconds(30));
    for (int i = 0; i < 500; i++) {
      assertEquals(429, status(customer), "call " + i);
    }
    clock.advance(Duration.ofSeconds(31));
    Answered refused = api.get(customer);
    assertEquals(429, refused.status());
    clock.advance(Duration.ofSeconds(Integer.parseInt(refused.header("Retry-After"))));
    assertEquals(200, status(customer), "waited as long as was said");
  }

  @Test
  void callsThatARoleOrARuleRefusesCountAndThoseOfStrangersDoNot() {
    String customer = path("Tulpenburg");
    throttle();
    Api stranger = new Api(sandbox.baseUrl(), "stranger");
    for (int i = 0; i < 600; i++) {
      assertEquals(401, stranger.get(customer).status());
    }
    call(customer + "/orders/none", 500, 404);
    assertEquals(429, status(customer + "/orders/none"));
    assertEquals(200, status(customer));
  }

  @Test
  void aHundredMigrationsInFiveMinutesForThePartner() {
    String first = path("Tulpenburg") + "/migrations/newcommerce";
    String second = path("Waterlandse") + "/migrations/newcommerce";
    throttle();
    for (int i = 0; i < 100; i++) {
      int status = api.post(i % 2 == 0 ? first : second, "{}").status();
      assertTrue(status != 429 && status >= 400, "call " + i + ": " + status);
    }
    assertEquals(429, api.post(first, "{}").status());
    assertEquals(429, api.post(second, "{}").status());
    assertTrue(api.post(first + "/validate", "{}").status() != 429, "a limit of its own");
    clock.advance(Duration.ofMinutes(4));
    assertEquals(429, api.post(second, "{}").status());
    clock.advance(Duration.ofMinutes(5));
    assertTrue(api.post(second, "{}").status() != 429);
  }

  @Test
  void fourHundredAndFiftyValidationsOfMigrationsForEachCustomer() {
    String first = path("Tulpenburg") + "/migrations/newcommerce/validate";
    String second = path("Waterlandse") + "/migrations/newcommerce/validate";
    throttle();
    for (int i = 0; i < 450; i++) {
      assertTrue(api.post(first, "{}").status() != 429, "call " + i);
    }
    assertEquals(429, api.post(first, "{}").status());
    assertTrue(api.post(second, "{}").status() != 429);
  }

  @Test
  void twoTestEventsAMinute() {
    String registration = "/webhooks/v1/registration";
    String hook = "{\"WebhookUrl\": \"https://a.example/\", \"WebhookEvents\": [\"test-created\"]}";
    api.post(registration, hook);
    throttle();
    assertEquals(200, api.post(registration + "/validationEvents", "").status());
    assertEquals(200, api.post(registration + "/validationEvents", "").status());
    Answered third = api.post(registration + "/validationEvents", "");
    assertEquals(429, third.status());
    assertEquals("429", third.at("/statusCode"));
    assertEquals(200, status(registration));
  }

  @Test
  void nothingIsCountedWhileTheSwitchIsOff() {
    call(path("Tulpenburg"), 520);
  }
}
