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
    for (int i = 0; i < times; i++) {
      assertEquals(200, status(path), "call " + i);
    }
  }

  @Test
  void theFiveHundredAndFirstCallOfAMinuteWaits() {
    String customer = "/v1/customers/" + customer("Tulpenburg");
    sandbox.switches().turnOn(Switch.THROTTLING);
    call(customer, 500);
    Answered refused = api.get(customer);
    assertEquals(429, refused.status());
    assertTrue(Integer.parseInt(refused.header("Retry-After")) <= 60);
    assertEquals(200, status("/v1/customers/" + customer("Waterlandse")), "another tenant");
    assertEquals(200, status("/v1/profiles/organization"), "not a customer's resource");
    clock.advance(Duration.ofSeconds(61));
    assertEquals(200, status(customer));
  }

  @Test
  void nothingIsCountedWhileTheSwitchIsOff() {
    call("/v1/customers/" + customer("Tulpenburg"), 520);
  }
}
