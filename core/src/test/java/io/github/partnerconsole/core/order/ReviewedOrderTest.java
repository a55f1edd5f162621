package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.partnerconsole.core.customer.ReviewStatus;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewedOrderTest {

  private final OrderBench bench = new OrderBench();

  @Test
  @Tag("scenario-23")
  void waitsInAStateOfItsOwnWhileMicrosoftReviewsTheAccount() {
    bench.service.customers.reviewIs(ReviewStatus.UNDER_REVIEW);

    bench.place(Plans.forReseller());

    OrderState state = bench.order(1).state();
    assertEquals(OrderState.UNDER_REVIEW, state);
    assertFalse(state.needsAttention());
    assertTrue(state.isRunning());
    assertEquals(0, bench.service.wire.count(Call.CREATE_CART));
  }

  @Test
  @Tag("scenario-23")
  void listsEachTimeThatItWasAskedInVain() {
    bench.service.customers.reviewIs(ReviewStatus.UNDER_REVIEW);

    bench.place(Plans.forReseller());
    bench.resume(Plans.number(1));
    bench.resume(Plans.number(1));

    assertEquals(
        List.of(ReviewStatus.UNDER_REVIEW, ReviewStatus.UNDER_REVIEW, ReviewStatus.UNDER_REVIEW),
        reviews());
    assertEquals(OrderState.UNDER_REVIEW, bench.order(1).state());
  }

  @Test
  @Tag("scenario-23")
  void goesOnOnceTheAccountIsAllowed() {
    bench.service.customers.reviewIs(ReviewStatus.UNDER_REVIEW);
    bench.place(Plans.forReseller());

    bench.service.customers.reviewIs(ReviewStatus.ALLOWED);
    bench.resume(Plans.number(1));

    assertEquals(List.of(ReviewStatus.UNDER_REVIEW, ReviewStatus.ALLOWED), reviews());
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  @Tag("scenario-23")
  void waitsToWhereOnlyTheCheckOutIsRefusedAsUnderReview() {
    bench.service.wire.script(Call.CHECK_OUT, Fault.refused("800073", 403));
    bench.place(Plans.forReseller());
    assertEquals(OrderState.UNDER_REVIEW, bench.order(1).state());

    bench.service.customers.reviewIs(ReviewStatus.UNDER_REVIEW);
    bench.resume(Plans.number(1));
    assertEquals(OrderState.UNDER_REVIEW, bench.order(1).state());
    assertEquals(1, bench.service.wire.count(Call.CHECK_OUT));

    bench.service.customers.reviewIs(ReviewStatus.ALLOWED);
    bench.resume(Plans.number(1));
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  @Tag("scenario-23")
  void makesAnotherCartWhereTheFirstExpiredMeanwhile() {
    bench.service.wire.script(Call.CHECK_OUT, Fault.refused("800073", 403));
    bench.place(Plans.forReseller());
    bench.service.carts.expireCarts();

    bench.resume(Plans.number(1));
    assertEquals(OrderState.REFUSED, bench.order(1).state());
    bench.resume(Plans.number(1));

    assertEquals(2, bench.service.wire.count(Call.CREATE_CART));
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void sameCodeUnderAnotherStatusIsAPlainRefusal() {
    bench.service.wire.script(Call.CHECK_OUT, Fault.refused("800073", 400));

    bench.place(Plans.forReseller());

    assertEquals(OrderState.REFUSED, bench.order(1).state());
  }

  @Test
  void stopsForAPersonWhereTheAccountIsNotAllowed() {
    bench.service.customers.reviewIs(ReviewStatus.NOT_ALLOWED);

    bench.place(Plans.forReseller());

    assertEquals(OrderState.STOPPED, bench.order(1).state());
    assertTrue(bench.order(1).state().needsAttention());
    assertEquals(List.of(ReviewStatus.NOT_ALLOWED), reviews());
    assertEquals(0, bench.service.wire.count(Call.CREATE_CART));
  }

  @Test
  void stopsForAPersonWhereTheCheckOutSaysThatTheAccountIsNotAllowed() {
    bench.service.wire.script(Call.CHECK_OUT, Fault.refused("800075", 403));

    bench.place(Plans.forReseller());

    assertEquals(OrderState.REFUSED, bench.order(1).state());
    assertEquals(List.of(ReviewStatus.NOT_ALLOWED), reviews());
  }

  @Test
  void goesOnWhereMicrosoftReviewsNoSuchAccount() {
    bench.service.customers.reviewIs(ReviewStatus.NO_STATUS);

    bench.place(Plans.forReseller());

    bench.assertNothingLostNothingDoubled();
  }

  @ParameterizedTest
  @EnumSource(names = {"UNKNOWN", "NOT_READY"})
  @Tag("scenario-23")
  void waitsWhereMicrosoftDoesNotKnowYetWhetherTheAccountIsAllowed(ReviewStatus status) {
    bench.service.customers.reviewIs(status);

    bench.place(Plans.forReseller());
    assertEquals(OrderState.UNDER_REVIEW, bench.order(1).state());
    assertEquals(0, bench.service.wire.count(Call.CREATE_CART));

    bench.service.customers.reviewIs(ReviewStatus.ALLOWED);
    bench.resume(Plans.number(1));
    bench.assertNothingLostNothingDoubled();
  }

  @ParameterizedTest
  @EnumSource(names = {"UNDER_REVIEW", "NOT_ALLOWED", "UNKNOWN"})
  void aCheckOutWithoutAnAnswerIsLookedUpWhateverTheReview(ReviewStatus status) {
    bench.service.wire.script(Call.CHECK_OUT, Fault.answerLost());
    bench.place(Plans.forReseller());
    bench.service.customers.reviewIs(status);

    bench.resume(Plans.number(1));

    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void staysUnknownWhereTheReviewCannotBeAskedForBeforeARepetition() {
    bench.service.customers.reviewIs(ReviewStatus.UNDER_REVIEW);
    bench.place(Plans.forReseller());
    bench.service.customers.reviewIs(ReviewStatus.ALLOWED);
    bench.service.wire.script(Call.CHECK_OUT, Fault.requestLost());
    bench.resume(Plans.number(1));

    bench.service.wire.script(Call.REVIEW, Fault.unreachable());
    bench.resume(Plans.number(1));
    assertEquals(OrderState.UNKNOWN, bench.order(1).state());

    bench.resume(Plans.number(1));
    bench.assertNothingLostNothingDoubled();
  }

  private List<ReviewStatus> reviews() {
    return bench.journal.entries().stream()
        .filter(JournalEntry.Reviewed.class::isInstance)
        .map(entry -> ((JournalEntry.Reviewed) entry).status())
        .toList();
  }
}
