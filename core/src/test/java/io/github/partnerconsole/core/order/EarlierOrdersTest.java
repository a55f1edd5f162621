package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.partnerconsole.core.customer.DomainPrefix;
import io.github.partnerconsole.core.customer.ReviewStatus;
import io.github.partnerconsole.core.customer.TenantId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several orders from one draft, of which a single one goes through. */
class EarlierOrdersTest {

  private final OrderBench bench = new OrderBench();

  @Test
  @Tag("scenario-24")
  void resumingAFailedOrderUsesTheTenantThatIsThere() {
    bench.service.wire.script(Call.CREATE_CART, Fault.refused("2002", 400));
    bench.place(Plans.forReseller());

    bench.resume(Plans.number(1));

    assertEquals(1, bench.service.wire.count(Call.CREATE_CUSTOMER));
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  @Tag("scenario-24")
  void aNewPlanFromTheDraftUsesTheTenantThatIsThere() {
    bench.service.wire.script(Call.CREATE_CART, Fault.refused("2002", 400));
    bench.place(Plans.forReseller());

    bench.place(Plans.again(2, bench.order(1).tenant()));

    assertEquals(1, bench.service.wire.count(Call.CREATE_CUSTOMER));
    assertEquals(Optional.of(Plans.number(2)), bench.order(1).supersededBy());
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  @Tag("scenario-24")
  void aPlanThatWouldMakeAnotherTenantIsNotPlaced() {
    bench.service.wire.script(Call.CREATE_CART, Fault.refused("2002", 400));
    bench.place(Plans.forReseller());

    OrderPlan elsewhere =
        Plans.plan(
            Plans.number(2),
            Plans.DRAFT,
            new DomainPrefix("fabrikam-2"),
            Optional.empty(),
            Optional.empty());

    assertEarlier(1, bench.place(elsewhere));
    assertEquals(1, bench.service.customers.all().size());
  }

  @Test
  void aSupersededOrderIsNotResumed() {
    bench.service.wire.script(Call.CREATE_CART, Fault.refused("2002", 400));
    bench.place(Plans.forReseller());
    bench.place(Plans.again(2, bench.order(1).tenant()));

    bench.resume(Plans.number(1));

    assertEquals(OrderState.SUPERSEDED, bench.order(1).state());
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void anOrderUnderReviewIsSupersededToo() {
    bench.service.customers.reviewIs(ReviewStatus.UNDER_REVIEW);
    bench.place(Plans.forReseller());
    bench.service.customers.reviewIs(ReviewStatus.ALLOWED);

    bench.place(Plans.again(2, bench.order(1).tenant()));
    bench.resume(Plans.number(1));

    assertEquals(OrderState.SUPERSEDED, bench.order(1).state());
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void aDraftThatWasOrderedIsNotOrderedAgain() {
    bench.place(Plans.forReseller());

    assertEarlier(1, bench.place(Plans.again(2, bench.order(1).tenant())));

    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void aDraftThatMayHaveBeenOrderedIsNotOrderedAgain() {
    bench.service.wire.script(Call.CHECK_OUT, Fault.answerLost());
    bench.place(Plans.forReseller());

    assertEarlier(1, bench.place(Plans.again(2, bench.order(1).tenant())));
    bench.resume(Plans.number(1));

    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void aDraftOfWhichMicrosoftOrderedNoLineCanBeOrderedAgain() {
    bench.service.carts.leaveOut(Plans.STANDARD.sku(), new LineError("2002", "Too many."));
    bench.place(Plans.forReseller());
    assertEquals(OrderState.PARTLY_FAILED, bench.order(1).state());

    Submission again = bench.place(Plans.again(2, bench.order(1).tenant()));

    assertInstanceOf(Submission.Sent.class, again);
    assertEquals(OrderState.SUPERSEDED, bench.order(1).state());
  }

  @Test
  void thePlanThatIsPlacedTwiceIsSentOnce() {
    OrderPlan plan = Plans.forReseller();
    bench.service.wire.script(Call.CREATE_CUSTOMER, Fault.throttled());
    bench.place(plan);

    assertEarlier(1, bench.place(plan));

    assertEquals(1, bench.journal.orders().size());
    assertEquals(OrderState.NOT_SENT, bench.order(1).state());
  }

  @Test
  void aNumberThatAnotherDraftTookMeanwhileIsReplacedByTheNextOne() {
    bench.place(Plans.forReseller());

    Submission.Sent other =
        assertInstanceOf(Submission.Sent.class, bench.place(ofAnotherDraft("other")));

    assertEquals(Plans.number(2), other.order().number());
    assertEquals(OrderState.PROVISIONING, bench.order(1).state());
    assertEquals(2, bench.service.carts.made().size());
  }

  @Test
  void theTenantOfAnotherDraftIsNotTakenForTheOneThatWasCreated() {
    bench.place(Plans.forReseller());
    bench.service.wire.script(Call.CREATE_CUSTOMER, Fault.requestLost());
    bench.place(ofAnotherDraft(Plans.PREFIX.value()));

    bench.resume(Plans.number(2));

    assertEquals(OrderState.REFUSED, bench.order(2).state());
    assertEquals(1, bench.service.carts.made().size());
  }

  @Test
  void anOrderThatTheConsoleDidNotComeToSupersedeIsSupersededWhenResumed() {
    bench.service.wire.script(Call.CREATE_CART, Fault.throttled());
    bench.place(Plans.forReseller());
    TenantId tenant = bench.order(1).tenant().orElseThrow();
    bench.power.cutAfterWrite(1);
    bench.isKilledIn(() -> bench.place(Plans.again(2, Optional.of(tenant))));
    bench.restart();

    bench.resume(Plans.number(1));
    assertEquals(OrderState.SUPERSEDED, bench.order(1).state());
    bench.resume(Plans.number(2));

    bench.assertNothingLostNothingDoubled();
  }

  private static OrderPlan ofAnotherDraft(String prefix) {
    return Plans.plan(
        Plans.number(1),
        new UUID(8, 8),
        new DomainPrefix(prefix),
        Optional.empty(),
        Optional.empty());
  }

  private static void assertEarlier(int count, Submission submission) {
    Submission.Earlier earlier = assertInstanceOf(Submission.Earlier.class, submission);
    assertEquals(Plans.number(count), earlier.order().number());
  }
}
