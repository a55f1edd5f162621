package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An acceptance was logged, and the step was stopped before the draft knew. */
class RecordedOnceTest {

  private final DraftBench bench = new DraftBench();
  private NewTenantDraft knows;
  private NewTenantDraft knowsNothing;

  @BeforeEach
  void logOne() {
    knows = bench.ready();
    knowsNothing = knows.withAgreement(DraftBench.accepted());
    bench.later(Duration.ofMinutes(1));
  }

  @Test
  void theSameAcceptanceIsNotLoggedTwice() {
    NewTenantDraft again = bench.checks().agreement(knowsNothing);
    assertEquals(knows.agreement().recorded(), again.agreement().recorded());
    assertEquals(List.of("Confirmed"), bench.acceptances.kinds());
  }

  @Test
  void anotherOneIs() {
    NewTenantDraft other =
        knowsNothing.withAgreement(DraftBench.accepted().withTypedDate("2026-11-22"));
    NewTenantDraft again = bench.checks().agreement(other);
    assertNotEquals(knows.agreement().recorded(), again.agreement().recorded());
    assertEquals(List.of("Confirmed", "Confirmed"), bench.acceptances.kinds());
  }
}
