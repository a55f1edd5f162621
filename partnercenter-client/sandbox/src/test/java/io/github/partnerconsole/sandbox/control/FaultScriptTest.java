package io.github.partnerconsole.sandbox.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FaultScriptTest {
  private static final Fault DROP = new Fault.DropBeforeEffect();
  private static final Fault ERROR = new Fault.ServerError(500);

  private final FaultScript script = new FaultScript();

  @Test
  void faultsComeInTheOrderWrittenAndAreUsedUp() {
    script.next("POST", "carts", DROP);
    script.next("POST", "carts", ERROR);
    assertEquals(Optional.of(DROP), script.take("POST", "/v1/carts"));
    assertEquals(Optional.of(ERROR), script.take("POST", "/v1/carts"));
    assertEquals(Optional.empty(), script.take("POST", "/v1/carts"));
  }

  @Test
  void aCountIsUsedUpBeforeTheNextFault() {
    script.next("GET", "orders$", DROP, 2);
    script.next("GET", "orders$", ERROR);
    assertEquals(Optional.of(DROP), script.take("get", "/v1/orders"));
    assertEquals(Optional.of(DROP), script.take("GET", "/v1/orders"));
    assertEquals(Optional.of(ERROR), script.take("GET", "/v1/orders"));
  }

  @Test
  void methodAndPathMustFit() {
    script.next("POST", "/carts$", DROP);
    assertEquals(Optional.empty(), script.take("GET", "/carts"));
    assertEquals(Optional.empty(), script.take("POST", "/carts/1"));
    script.clear();
    assertEquals(Optional.empty(), script.take("POST", "/carts"));
  }

  @Test
  void faultsThatMakeNoSenseAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Fault.ServerError(404));
    assertThrows(IllegalArgumentException.class, () -> new Fault.Throttle(Duration.ofSeconds(-1)));
    assertThrows(IllegalArgumentException.class, () -> script.next("GET", "x", DROP, 0));
  }
}
