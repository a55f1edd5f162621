package io.github.partnerconsole.partnercenter.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.partnercenter.call.RateLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LimiterTest {
  private static final RateLimit THREE = new RateLimit(3, Duration.ofMinutes(1));

  private long now = 17;
  private final List<Duration> waits = new ArrayList<>();
  private final Limiter limiter = new Limiter(THREE, () -> now, this::pause);

  private void pause(Duration wait) {
    waits.add(wait);
    now += wait.toNanos();
  }

  private void passed(Duration time) {
    now += time.toNanos();
  }

  @Test
  void letsAsManyAsAllowedPassAtOnce() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      limiter.pass();
    }
    assertEquals(List.of(), waits);
  }

  @Test
  void holdsTheNextUntilTheFirstIsOutOfTheSpanAndASecondMore() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      limiter.pass();
      passed(Duration.ofSeconds(10));
    }
    limiter.pass();
    assertEquals(List.of(Duration.ofSeconds(31)), waits);
  }

  @Test
  void neverLetsMoreThanTheLimitIntoAnySpanOfTime() throws InterruptedException {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      limiter.pass();
      times.add(now);
      passed(Duration.ofMillis(i * 397 % 4000));
    }
    for (int i = 3; i < times.size(); i++) {
      long span = times.get(i) - times.get(i - 3);
      assertTrue(span >= Duration.ofSeconds(60).toNanos(), i + ": " + span);
    }
  }

  @Test
  void holdsNobodyWhereThereIsNoLimit() throws InterruptedException {
    Limiter none = new Limiter(RateLimit.NONE, () -> now, this::pause);
    for (int i = 0; i < 2000; i++) {
      none.pass();
    }
    assertEquals(List.of(), waits);
  }

  @Test
  void servesInTheOrderOfArrivalAndPassesOverWhoGaveUp() throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    List<Integer> served = new CopyOnWriteArrayList<>();
    List<Thread> callers = new ArrayList<>();
    Limiter slow =
        new Limiter(
            new RateLimit(1, Duration.ofNanos(1)),
            () -> now,
            wait -> {
              goOn.await();
              // Noted while the turn is held: once it is given up, the next may be quicker to note.
              served.add(callers.indexOf(Thread.currentThread()));
              now += wait.toNanos();
            });
    slow.pass();
    for (int i = 0; i < 5; i++) {
      int number = i;
      Thread caller =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  slow.pass();
                } catch (InterruptedException e) {
                  served.add(-number);
                }
              });
      callers.add(caller);
      while (caller.getState() != Thread.State.WAITING) {
        Thread.sleep(1);
      }
    }
    callers.get(2).interrupt();
    callers.get(2).join();
    goOn.countDown();
    for (Thread caller : callers) {
      caller.join();
    }
    assertEquals(List.of(-2, 0, 1, 3, 4), served);
  }

  @Test
  void refusesLimitsThatMakeNoSense() {
    assertThrows(IllegalArgumentException.class, () -> new RateLimit(0, Duration.ofSeconds(1)));
    assertThrows(IllegalArgumentException.class, () -> new RateLimit(1, Duration.ofSeconds(-1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new RateLimit(Integer.MAX_VALUE, Duration.ofMinutes(1)));
    assertThrows(
        IllegalArgumentException.class, () -> new RateLimit(1, Duration.ofSeconds(Long.MAX_VALUE)));
  }
}
