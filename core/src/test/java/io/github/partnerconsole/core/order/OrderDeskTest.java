package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.gateway.GatewayException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderDeskTest {

  private final OrderBench bench = new OrderBench();

  @Test
  void theCallsOfAPlanGoOutInTheirOrder() {
    bench.place(Plans.forReseller());

    assertEquals(
        List.of(
            Call.PARTNER_AGREEMENT,
            Call.CREATE_CUSTOMER,
            Call.CONFIRM_AGREEMENT,
            Call.REVIEW,
            Call.CATALOG_ITEM,
            Call.CREATE_CART,
            Call.CHECK_OUT),
        bench.service.wire.calls());
    bench.assertNothingLostNothingDoubled();
    assertEquals(OrderState.PROVISIONING, bench.order(1).state());
  }

  @Test
  void theJournalHasThePlanFirstAndThenEachCallBeforeItsAnswer() {
    bench.place(Plans.forReseller());

    assertEquals(
        List.of(
            "Planned",
            "Sent",
            "Confirmed",
            "Sent",
            "Confirmed",
            "Sent",
            "Confirmed",
            "Sent",
            "Confirmed"),
        bench.journal.kinds());
  }

  @Test
  void aCallIsInTheJournalWithItsIdAndHashBeforeItHasItsEffect() {
    OrderPlan plan = Plans.forReseller();
    List<JournalEntry.Sent> seen = new ArrayList<>();
    bench.service.wire.beforeEffect(call -> {
      if (call.number() > 0) {
        seen.add(assertInstanceOf(JournalEntry.Sent.class, bench.journal.entries().getLast()));
      }
    });

    bench.place(plan);

    assertEquals(
        plan.calls().stream().map(PlannedCall::requestId).toList(),
        seen.stream().map(JournalEntry.Sent::requestId).toList());
    assertTrue(seen.stream().allMatch(sent -> sent.bodySha256().equals(FakeWire.BODY_HASH)));
  }

  @Test
  void nothingLeavesWhereThePlanCannotBeWritten() {
    bench.power.cutBeforeWrite(1);

    assertThrows(Killed.class, () -> bench.place(Plans.forReseller()));
    assertEquals(List.of(Call.PARTNER_AGREEMENT), bench.service.wire.calls());
  }

  @Test
  void aCallDoesNotLeaveWhereItCannotBeWritten() {
    bench.power.cutBeforeWrite(2);

    assertThrows(Killed.class, () -> bench.place(Plans.forReseller()));
    assertEquals(0, bench.service.wire.count(Call.CREATE_CUSTOMER));
    assertEquals(OrderState.NOT_SENT, bench.order(1).state());
  }

  @Test
  void theMpnIdOfTheResellerGoesOnTheCart() {
    bench.place(Plans.forReseller());

    assertEquals(List.of(Optional.of(Plans.RESELLER.mpnId())), bench.service.carts.mpnIds());
  }

  @Test
  void aSkuThatTheMarketSellsNoLongerIsRefusedBeforeACartIsMade() {
    bench.service.forSale(false);

    bench.place(Plans.forReseller());

    CallRecord open = bench.order(1).open().orElseThrow();
    assertEquals(CallSender.NOT_FOR_SALE, open.rejection().orElseThrow().code());
    assertEquals(0, bench.service.wire.count(Call.CREATE_CART));
  }

  @Test
  void anOrderThatIsDoneIsNotSentAgain() {
    bench.place(Plans.forReseller());
    List<JournalEntry> before = bench.journal.entries();

    bench.resume(Plans.number(1));

    assertEquals(before, bench.journal.entries());
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void anOrderThatIsNotThereCannotBeResumed() {
    assertThrows(IllegalArgumentException.class, () -> bench.resume(Plans.number(1)));
  }

  @Test
  void linesThatMicrosoftLeavesOutAreOnRecord() {
    LineError error = new LineError("2002", "Too many.");
    bench.service.carts.leaveOut(Plans.STANDARD.sku(), error);

    bench.place(Plans.forReseller());

    assertEquals(List.of(error), bench.order(1).lineErrors());
    assertEquals(OrderState.PARTLY_FAILED, bench.order(1).state());
  }

  @Test
  void provisioningIsNotedOnlyWhenItChanged() {
    bench.place(Plans.forReseller());

    bench.desk().follow(Plans.number(1));
    bench.desk().follow(Plans.number(1));
    bench.service.carts.provisioningIs(LineProvisioning.LineState.ACTIVE);
    OrderRecord followed = bench.desk().follow(Plans.number(1));

    assertEquals(2, bench.journal.kinds().stream().filter("Provisioned"::equals).count());
    assertEquals(OrderState.ACTIVE, followed.state());
  }

  @Test
  void anOrderThatIsNotCheckedOutHasNothingToFollow() {
    bench.service.wire.script(Call.CHECK_OUT, Fault.throttled());
    bench.place(Plans.forReseller());

    bench.desk().follow(Plans.number(1));

    assertEquals(0, bench.service.wire.count(Call.PROVISIONING));
  }

  @Test
  void aFailureWhileFollowingChangesNothing() {
    bench.place(Plans.forReseller());
    bench.service.wire.script(Call.PROVISIONING, Fault.throttled());

    assertThrows(GatewayException.class, () -> bench.desk().follow(Plans.number(1)));
    assertFalse(bench.journal.kinds().contains("Provisioned"));
  }
}
