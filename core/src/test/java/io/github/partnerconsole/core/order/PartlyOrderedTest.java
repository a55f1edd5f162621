package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.order.LineProvisioning.LineState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A cart of two lines of which Microsoft orders one or none. */
@Tag("scenario-24")
class PartlyOrderedTest {

  private static final LineError NOT_SOLD = new LineError("800020", "Not sold here.");

  private final OrderBench bench = new OrderBench();

  private void placeWithout(PlannedLine... leftOut) {
    for (PlannedLine line : leftOut) {
      bench.service.carts.leaveOut(line.sku(), NOT_SOLD);
    }
    bench.place(Plans.ofLines(1, Optional.empty(), Plans.STANDARD, Plans.VISIO));
  }

  private Submission again(PlannedLine... lines) {
    bench.service.carts.takeAll();
    return bench.place(Plans.ofLines(2, bench.order(1).tenant(), lines));
  }

  private void assertEachIsOrderedOnce() {
    assertEquals(1, bench.service.customers.all().size());
    assertEquals(
        List.of("Business Standard", "Visio Plan 2"),
        bench.service.carts.ordered().stream().sorted().toList());
  }

  @Test
  void allOfItCanBeOrderedAgainWhereNoneWasTaken() {
    placeWithout(Plans.STANDARD, Plans.VISIO);
    assertEquals(OrderState.PARTLY_FAILED, bench.order(1).state());
    assertEquals(List.of(Plans.STANDARD, Plans.VISIO), bench.order(1).leftOut());

    assertInstanceOf(Submission.Sent.class, again(Plans.STANDARD, Plans.VISIO));

    assertEachIsOrderedOnce();
    assertEquals(OrderState.SUPERSEDED, bench.order(1).state());
  }

  @Test
  void whatWasLeftOutIsKnownOnceTheOrdersLinesAre() {
    placeWithout(Plans.VISIO);
    assertEquals(List.of(), bench.order(1).leftOut());
    assertTrue(bench.order(1).isBeingProvisioned());

    assertEquals(List.of(Plans.VISIO), bench.desk().follow(Plans.number(1)).leftOut());
  }

  @Test
  void nothingCanBeOrderedAgainBeforeThatIsKnown() {
    placeWithout(Plans.VISIO);

    assertInstanceOf(Submission.Earlier.class, again(Plans.VISIO));
  }

  @Test
  void onlyWhatWasLeftOutCanBeOrderedAgain() {
    placeWithout(Plans.VISIO);
    bench.desk().follow(Plans.number(1));

    assertInstanceOf(Submission.Earlier.class, again(Plans.STANDARD, Plans.VISIO));
    assertInstanceOf(Submission.Earlier.class, again(Plans.STANDARD));
    assertInstanceOf(Submission.Sent.class, again(Plans.VISIO));

    assertEachIsOrderedOnce();
  }

  @Test
  void onlyTheSameTenantGetsWhatWasLeftOut() {
    placeWithout(Plans.VISIO);
    bench.desk().follow(Plans.number(1));

    OrderPlan elsewhere = Plans.ofLines(2, Optional.of(new TenantId("other")), Plans.VISIO);

    assertInstanceOf(Submission.Earlier.class, bench.place(elsewhere));
  }

  @Test
  void theLinesThatWereTakenAreFollowedOnWhenTheRestIsAnotherOrders() {
    placeWithout(Plans.VISIO);
    bench.desk().follow(Plans.number(1));
    again(Plans.VISIO);
    assertEquals(OrderState.PROVISIONING, bench.order(1).state());

    bench.service.carts.provisioningIs(LineState.ACTIVE);
    bench.desk().follow(Plans.number(1));

    assertEquals(OrderState.ACTIVE, bench.order(1).state());
  }

  @Test
  void aPartlyTakenOrderIsFollowedUntilItsLinesAreActive() {
    placeWithout(Plans.VISIO);
    assertTrue(bench.desk().follow(Plans.number(1)).isBeingProvisioned());

    bench.service.carts.provisioningIs(LineState.ACTIVE);
    OrderRecord active = bench.desk().follow(Plans.number(1));

    assertFalse(active.isBeingProvisioned());
    assertEquals(OrderState.PARTLY_FAILED, active.state());
  }

  @Test
  void aThirdOrderDoesNotOrderWhatTheFirstDid() {
    placeWithout(Plans.VISIO);
    bench.desk().follow(Plans.number(1));
    bench.place(Plans.ofLines(2, bench.order(1).tenant(), Plans.VISIO));
    assertEquals(OrderState.PARTLY_FAILED, bench.order(2).state());
    bench.service.carts.takeAll();

    OrderPlan both = Plans.ofLines(3, bench.order(1).tenant(), Plans.STANDARD, Plans.VISIO);
    assertInstanceOf(Submission.Earlier.class, bench.place(both));
    OrderPlan rest = Plans.ofLines(3, bench.order(1).tenant(), Plans.VISIO);
    assertInstanceOf(Submission.Sent.class, bench.place(rest));

    assertEachIsOrderedOnce();
  }

  @Test
  void aLookUpSaysWhatIsMissingOnceTheListHadTimeToShowIt() {
    bench.service.wire.script(Call.CHECK_OUT, Fault.answerLost());
    placeWithout(Plans.VISIO);
    bench.service.wire.forgetAnswers();

    bench.resume(Plans.number(1));
    assertEquals(OrderState.UNKNOWN, bench.order(1).state());

    bench.later(Recovery.LISTS_LAG);
    bench.resume(Plans.number(1));
    assertEquals(OrderState.PARTLY_FAILED, bench.order(1).state());
    assertEquals(
        List.of(new LineError(LineError.NOT_IN_ORDERS, "Visio Plan 2")),
        bench.order(1).lineErrors());

    bench.desk().follow(Plans.number(1));
    again(Plans.VISIO);
    assertEachIsOrderedOnce();
  }

  @Test
  void anOrderIsNotActiveWithoutALineOfItsPlan() {
    bench.service.wire.script(Call.CHECK_OUT, Fault.answerLost());
    bench.place(Plans.ofLines(1, Optional.empty(), Plans.STANDARD, Plans.VISIO));
    bench.resume(Plans.number(1));
    bench.journal.append(
        new JournalEntry.Provisioned(
            Plans.number(1),
            List.of(
                new LineProvisioning(
                    "Business Standard", 5, LineState.ACTIVE, Optional.of(Plans.STANDARD.sku()))),
            Plans.NOW));

    assertEquals(OrderState.PARTLY_FAILED, bench.order(1).state());
  }
}
