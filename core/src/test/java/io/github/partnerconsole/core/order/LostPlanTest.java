package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.partnerconsole.core.customer.TenantId;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Orders whose plan is damaged in the journal, so that it is not known what they bought. */
@Tag("scenario-83")
class LostPlanTest {

  private final OrderBench bench = new OrderBench();

  private void losePlan(int count) {
    bench.journal.lose(JournalEntry.Planned.class, Plans.number(count));
  }

  @Test
  void theirDraftIsNotOrderedAgain() {
    bench.place(Plans.forReseller());
    Optional<TenantId> tenant = bench.order(1).tenant();
    losePlan(1);

    Submission again = bench.place(Plans.again(2, tenant));

    assertEquals(new Submission.PlanLost(Plans.number(1)), again);
    assertEquals(1, bench.service.carts.made().size());
  }

  @Test
  void theirDraftIsNotOrderedAgainThoughNoAnswerIsOnRecord() {
    bench.service.wire.script(Call.CREATE_CUSTOMER, Fault.answerLost());
    bench.place(Plans.forReseller());
    losePlan(1);

    assertInstanceOf(Submission.PlanLost.class, bench.place(Plans.again(2, Optional.empty())));
    assertEquals(1, bench.service.wire.count(Call.CREATE_CUSTOMER));
  }

  @Test
  void theirTenantGetsNoOtherOrderOfTheDraft() {
    bench.place(Plans.forReseller());
    Optional<TenantId> tenant = bench.order(1).tenant();
    losePlan(1);
    bench.journal.lose(JournalEntry.Sent.class, Plans.number(1)); // As old ones lack the draft.

    assertInstanceOf(Submission.PlanLost.class, bench.place(Plans.again(2, tenant)));
  }

  @Test
  void anOlderOrderOfTheDraftIsNotResumedBeside() {
    bench.service.wire.script(Call.CREATE_CART, Fault.refused("2002", 400));
    bench.place(Plans.forReseller());
    bench.place(Plans.again(2, bench.order(1).tenant()));
    losePlan(2);
    bench.journal.lose(JournalEntry.Superseded.class, Plans.number(1));

    Submission resumed = bench.desk().resume(Plans.number(1), bench.credentials::add);

    assertEquals(new Submission.PlanLost(Plans.number(2)), resumed);
    assertEquals(1, bench.service.carts.made().size());
  }

  @Test
  void oneThatWasReplacedIsNotInTheWay() {
    bench.service.wire.script(Call.CREATE_CART, Fault.refused("2002", 400));
    bench.service.wire.script(Call.CREATE_CART, Fault.refused("2002", 400));
    bench.place(Plans.forReseller());
    bench.place(Plans.again(2, bench.order(1).tenant()));
    losePlan(1);

    bench.resume(Plans.number(2));

    assertEquals(1, bench.service.carts.made().size());
  }
}
