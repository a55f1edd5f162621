package io.github.partnerconsole.app.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.partnerconsole.core.gateway.Failure;
import io.github.partnerconsole.core.gateway.GatewayException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InlineBackgroundTest {

  private static final Failure DOWN = new Failure.Unreachable("no route");

  private final List<Throwable> bugs = new ArrayList<>();
  private final InlineBackground background = new InlineBackground(bugs::add);
  private final List<Object> told = new ArrayList<>();

  @Test
  void tellsTheResultAfterTheEnd() {
    background.run(() -> 7).onSuccess(told::add).onEnd(() -> told.add("end")).start();
    assertEquals(List.of("end", 7), told);
  }

  @Test
  void handsAFailureOn() {
    background.run(InlineBackgroundTest::fail).onFailure(told::add).start();
    assertEquals(List.of(DOWN), told);
    assertEquals(List.of(), bugs);
  }

  @Test
  void aFailureThatNobodyTakesIsABug() {
    background.run(InlineBackgroundTest::fail).start();
    assertEquals(1, bugs.size());
  }

  @Test
  void aBugStillEndsTheWork() {
    var bug = new IllegalStateException("bug");
    background
        .run(() -> {
          throw bug;
        })
        .onFailure(told::add)
        .onEnd(() -> told.add("end"))
        .start();
    assertEquals(List.of("end"), told);
    assertSame(bug, bugs.getFirst());
  }

  @Test
  void aHandlerThatThrowsIsABug() {
    background
        .run(() -> "text")
        .onSuccess(_ -> {
          throw new IllegalStateException("handler");
        })
        .start();
    assertEquals("handler", bugs.getFirst().getMessage());
  }

  @Test
  void repeatsEveryPeriodUntilCancelled() {
    Cancellable hourly = background.every(Duration.ofHours(1), () -> told.add("tick"));
    background.pass(Duration.ofMinutes(150));
    assertEquals(List.of("tick", "tick"), told);
    hourly.cancel();
    background.pass(Duration.ofHours(5));
    assertEquals(2, told.size());
  }

  private static String fail() {
    throw new GatewayException(DOWN);
  }
}
