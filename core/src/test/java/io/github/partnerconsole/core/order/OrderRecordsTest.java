package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.customer.TenantId;
import io.github.partnerconsole.core.gateway.RequestId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderRecordsTest {

  private final OrderRecords records = new OrderRecords();

  @Test
  void theFirstNumberOfADayIsOne() {
    assertEquals("PC-2026-1123-001", records.nextNumber(Plans.TODAY).value());
  }

  @Test
  void theNextNumberFollowsTheOrdersOfItsDay() {
    plan(1);
    plan(2);

    assertEquals(Plans.number(3), records.nextNumber(Plans.TODAY));
    assertEquals(
        OrderNumber.of(Plans.TODAY.plusDays(1), 1), records.nextNumber(Plans.TODAY.plusDays(1)));
  }

  @Test
  void numbersGoOnAfterTheThousandth() {
    assertEquals("PC-2026-1123-1000", OrderNumber.of(Plans.TODAY, 1000).value());
    assertEquals(Plans.TODAY, OrderNumber.of(Plans.TODAY, 1000).day());
  }

  @Test
  void theNewestOrderComesFirst() {
    plan(1);
    plan(2);

    assertEquals(
        List.of(Plans.number(2), Plans.number(1)),
        records.newestFirst().stream().map(OrderRecord::number).toList());
  }

  @Test
  void aSecondPlanOfTheSameNumberUndoesNothing() {
    plan(1);
    records.add(
        new JournalEntry.Confirmed(
            Plans.number(1),
            1,
            new CallResult.CustomerCreated(new TenantId("t"), true, true),
            Plans.NOW));
    plan(1);

    assertEquals(Optional.of(new TenantId("t")), records.newestFirst().getFirst().tenant());
    assertEquals(1, records.newestFirst().size());
  }

  @Test
  void anEntryOfAnOrderWithoutItsPlanIsPassedOver() {
    assertEquals(
        Optional.empty(), records.add(new JournalEntry.NotSent(Plans.number(9), 1, "", Plans.NOW)));
  }

  @Test
  void anEntryForACallThatThePlanLacksOnlyLengthensTheHistory() {
    plan(1);
    OrderRecord before = records.newestFirst().getFirst();
    records.add(new JournalEntry.NotSent(Plans.number(1), 99, "", Plans.NOW));
    OrderRecord after = records.newestFirst().getFirst();

    assertEquals(before.calls(), after.calls());
    assertEquals(before.entries().size() + 1, after.entries().size());
  }

  @Test
  void aCallThatWasSentIsUnknownUntilItsAnswerIsThere() {
    plan(1);
    records.add(sent(1));

    CallRecord open = records.newestFirst().getFirst().open().orElseThrow();
    assertTrue(open.isUnknown());
    assertEquals(OrderState.UNKNOWN, records.newestFirst().getFirst().state());
  }

  private static JournalEntry.Sent sent(int call) {
    return new JournalEntry.Sent(
        Plans.number(1),
        call,
        new RequestId(new UUID(1, 1)),
        FakeWire.BODY_HASH,
        Plans.NOW,
        Optional.of(Plans.DRAFT));
  }

  private void plan(int count) {
    records.add(new JournalEntry.Planned(Plans.again(count, Optional.empty()), Plans.NOW));
  }
}
