package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.order.Intent;
import io.github.partnerconsole.core.order.JournalEntry;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.sandbox.SandboxOptions;
import io.github.partnerconsole.sandbox.control.Effects;
import io.github.partnerconsole.sandbox.control.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders that do not go through at once, and what becomes of them. */
class TroubledOrderTest {

  @TempDir Path folder;

  @Test
  @Tag("scenario-23")
  void anAccountUnderReviewWaitsAndIsNoFailureAndGoesThroughAfterwards() throws Exception {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    SandboxOptions options =
        SandboxOptions.inMemory()
            .withClock(now::get)
            .withReviewTime(Duration.ofHours(2))
            .withProvisioningTime(Duration.ZERO);
    try (Trial trial = Trial.open(folder, options)) {
      NewTenantDraft draft =
          trial.ready(Companies.DUTCH.withName("Windroos Review Apotheken B.V."));
      OrderRecord order = trial.place(draft);
      assertEquals(OrderState.UNDER_REVIEW, order.state());
      assertFalse(order.state().needsAttention());

      OrderRecord early = trial.resume(order);
      assertEquals(OrderState.UNDER_REVIEW, early.state());
      assertEquals(2, triesListed(early));

      now.updateAndGet(instant -> instant.plus(Duration.ofHours(3)));
      OrderRecord done = trial.resume(early);
      assertTrue(done.open().isEmpty(), done::toString);
      assertEquals(OrderState.ACTIVE, trial.console().orders().follow(done.number()).state());
    }
  }

  private static long triesListed(OrderRecord order) {
    return order.entries().stream().filter(JournalEntry.Reviewed.class::isInstance).count();
  }

  @Test
  @Tag("scenario-24")
  void aRetryAfterAFailedCheckOutReusesTheTenant() throws Exception {
    try (Trial trial = Trial.open(folder, SandboxOptions.inMemory())) {
      NewTenantDraft draft = trial.ready();
      Effects before = trial.sandbox().effects();
      trial.sandbox().faults().next("POST", "/checkout", new Fault.ServerError(500), 20);
      OrderRecord failed = trial.place(draft);
      assertEquals(OrderState.UNKNOWN, failed.state());
      assertTrue(failed.tenant().isPresent());
      assertEquals(before.orders(), trial.sandbox().effects().orders());

      trial.sandbox().faults().clear();
      OrderRecord done = trial.resume(failed);
      assertTrue(done.open().isEmpty(), done::toString);
      assertEquals(failed.tenant(), done.tenant());
      assertDoneOnce(trial, before);
    }
  }

  @Test
  @Tag("scenario-24")
  void anotherOrderOfTheSameDraftGoesToTheSameTenant() throws Exception {
    try (Trial trial = Trial.open(folder, SandboxOptions.inMemory())) {
      NewTenantDraft draft = trial.ready();
      Effects before = trial.sandbox().effects();
      trial.sandbox().faults().next("POST", "/carts$", new Fault.Throttle(Duration.ZERO), 50);
      OrderRecord stopped = trial.place(draft);
      assertEquals(OrderState.STOPPED, stopped.state());

      trial.sandbox().faults().clear();
      NewTenantDraft withTenant = draft.withTenant(stopped.tenant().orElseThrow());
      OrderRecord second = trial.place(trial.checks().all(trial.checks().agreement(withTenant)));
      assertTrue(
          second.plan().calls().stream()
              .noneMatch(call -> call.intent() instanceof Intent.CreateCustomer));
      assertTrue(second.open().isEmpty(), second::toString);
      assertEquals(
          OrderState.SUPERSEDED,
          trial.console().journal().order(stopped.number()).orElseThrow().state());
      assertDoneOnce(trial, before);
    }
  }

  private static void assertDoneOnce(Trial trial, Effects before) {
    Effects after = trial.sandbox().effects();
    assertEquals(1, Collections.frequency(after.domains(), Trial.DOMAIN));
    assertEquals(before.agreements().size() + 1, after.agreements().size());
    assertEquals(before.orders().size() + 1, after.orders().size());
  }

  @Test
  void anAnswerThatIsLostAtEveryCallIsFoundOutAndNothingIsDoneTwice() throws Exception {
    for (String path : List.of("/customers$", "/agreements$", "/carts$", "/checkout")) {
      try (Trial trial =
          Trial.open(folder.resolve(path.replaceAll("\\W", "")), SandboxOptions.inMemory())) {
        NewTenantDraft draft = trial.ready();
        Effects before = trial.sandbox().effects();
        trial.sandbox().faults().next("POST", path, new Fault.DropAfterEffect());
        OrderRecord order = trial.place(draft);
        OrderRecord done = trial.resume(order);
        assertTrue(done.open().isEmpty(), done::toString);
        assertDoneOnce(trial, before);
      }
    }
  }
}
