package io.github.partnerconsole.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.app.settings.Preferences;
import io.github.partnerconsole.core.catalog.AnnualBilling;
import io.github.partnerconsole.core.catalog.BillingPlan;
import io.github.partnerconsole.core.order.Intent;
import io.github.partnerconsole.core.order.JournalEntry;
import io.github.partnerconsole.core.order.NewTenantDraft;
import io.github.partnerconsole.core.order.OrderLine;
import io.github.partnerconsole.core.order.OrderQuery;
import io.github.partnerconsole.core.order.OrderRecord;
import io.github.partnerconsole.core.order.OrderState;
import io.github.partnerconsole.core.order.OrderView;
import io.github.partnerconsole.sandbox.SandboxOptions;
import io.github.partnerconsole.sandbox.control.Effects;
import io.github.partnerconsole.sandbox.control.Fault;
import io.github.partnerconsole.sandbox.control.Switch;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

  @Test
  @Tag("scenario-24")
  void whatMicrosoftLeftOutIsOrderedFromTheKeptDraftForTheSameTenant() throws Exception {
    try (Trial trial = Trial.open(folder, quickly()).with(annual())) {
      NewTenantDraft draft = twoGroups(trial);
      trial.save(draft);
      trial.sandbox().switches().turnOn(Switch.PARTIAL_CHECKOUT);
      OrderRecord partly = trial.place(draft);
      assertEquals(1, partly.placed().size());
      assertEquals(OrderState.PARTLY_FAILED, partly.state());
      assertEquals(1, trial.console().orders().follow(partly.number()).leftOut().size());

      NewTenantDraft kept = trial.kept(draft);
      assertEquals(partly.tenant(), kept.tenant());
      assertEquals(1, kept.lines().size());

      trial.sandbox().switches().turnOff(Switch.PARTIAL_CHECKOUT);
      NewTenantDraft again = trial.checks().all(trial.checks().agreement(kept));
      assertEquals(List.of(), trial.blocks(again));
      OrderRecord rest = trial.place(again);
      assertTrue(rest.open().isEmpty(), rest::toString);
      assertEquals(Optional.empty(), trial.drafts().find(draft.id()));
      trial.console().orders().follow(rest.number());
      assertEquals(OrderState.ACTIVE, trial.state(partly));
      assertEquals(OrderState.ACTIVE, trial.state(rest));
      assertEquals(
          2, trial.console().orderIndex().search(new OrderQuery("", OrderView.ALL, 9)).total());
      assertEquals(1, Collections.frequency(trial.sandbox().effects().domains(), Trial.DOMAIN));
    }
  }

  @Test
  @Tag("scenario-24")
  void aCheckOutOfWhichMicrosoftTookNothingIsOrderedFromTheKeptDraft() throws Exception {
    try (Trial trial = Trial.open(folder, quickly())) {
      NewTenantDraft draft = trial.ready();
      Effects before = trial.sandbox().effects();
      trial.save(draft);
      trial.sandbox().switches().turnOn(Switch.PARTIAL_CHECKOUT);
      OrderRecord nothing = trial.place(draft);
      assertEquals(OrderState.PARTLY_FAILED, nothing.state());
      assertEquals(List.of(), nothing.placed());

      trial.sandbox().switches().turnOff(Switch.PARTIAL_CHECKOUT);
      NewTenantDraft again = trial.checks().all(trial.checks().agreement(trial.kept(draft)));
      assertTrue(trial.place(again).open().isEmpty());
      assertEquals(OrderState.SUPERSEDED, trial.state(nothing));
      assertDoneOnce(trial, before);
    }
  }

  @Test
  void anOrderWhoseAnswerIsLostIsFoundByItsLinesThoughTheAgreementHasLapsed() throws Exception {
    try (Trial trial = Trial.open(folder, quickly())) {
      NewTenantDraft draft = trial.ready();
      trial.sandbox().faults().next("POST", "/checkout", new Fault.DropAfterEffect());
      trial.sandbox().faults().next("POST", "/checkout", new Fault.ServerError(500), 20);
      OrderRecord unknown = trial.place(draft);
      assertEquals(OrderState.UNKNOWN, unknown.state());

      trial.sandbox().faults().next("GET", "agreementstatus", new Fault.ServerError(500), 20);
      OrderRecord found = trial.resume(unknown);

      assertTrue(found.open().isEmpty(), found::toString);
      assertEquals(List.of(), found.lineErrors());
    }
  }

  private static SandboxOptions quickly() {
    return SandboxOptions.inMemory().withProvisioningTime(Duration.ZERO);
  }

  private static Preferences annual() {
    return Preferences.INITIAL.withAnnualBilling(new AnnualBilling(true, true));
  }

  /** A line by the month and one by the year, which Microsoft orders apart. */
  private static NewTenantDraft twoGroups(Trial trial) throws Exception {
    NewTenantDraft draft = trial.ready();
    List<OrderLine> lines = new ArrayList<>(draft.lines());
    lines.add(
        trial.line(
            draft.market(),
            trial.sku(draft.market(), "Microsoft 365 Business Premium"),
            BillingPlan.ANNUAL,
            "3"));
    return trial.checks().all(draft.withLines(lines));
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
