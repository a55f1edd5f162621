package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.partnerconsole.core.relationship.PartnerAgreement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check-out whose answer was lost, after which the order exists. */
class RepeatedCheckOutTest {

  private final OrderBench bench = new OrderBench();

  @BeforeEach
  void theAnswerIsLost() {
    bench.service.wire.script(Call.CHECK_OUT, Fault.answerLost());
    bench.place(Plans.forReseller());
  }

  @Test
  void isFoundAmongTheOrdersAndNotSentAgain() {
    bench.resume(Plans.number(1));

    assertEquals(1, bench.service.wire.count(Call.CHECK_OUT));
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void hasTheFirstAnswerWhereTheOrderIsNotListedYet() {
    bench.service.carts.listed(false);

    bench.resume(Plans.number(1));

    bench.assertNothingLostNothingDoubled();
  }

  @ParameterizedTest
  @CsvSource({"800060, 409", "800064, 409", "800065, 400"})
  void isUnknownUntilTheOrderIsListed(String code, int status) {
    bench.service.carts.listed(false);
    bench.service.wire.script(Call.CHECK_OUT, Fault.refused(code, status));
    bench.service.wire.forgetAnswers();

    bench.resume(Plans.number(1));
    assertEquals(OrderState.UNKNOWN, bench.order(1).state());

    bench.service.carts.listed(true);
    bench.resume(Plans.number(1));
    bench.assertNothingLostNothingDoubled();
  }

  @ParameterizedTest
  @CsvSource({"800008, 404", "900123, 403", "800073, 403"})
  void isInDoubtThoughRefusedWhileTheListMayLag(String code, int status) {
    bench.service.carts.listed(false);
    bench.service.wire.script(Call.CHECK_OUT, Fault.refused(code, status));
    bench.service.wire.forgetAnswers();
    bench.resume(Plans.number(1));
    assertEquals(OrderState.UNKNOWN, bench.order(1).state());

    bench.resume(Plans.number(1));
    bench.place(Plans.again(2, bench.order(1).tenant()));
    assertEquals(OrderState.UNKNOWN, bench.order(1).state());

    bench.service.carts.listed(true);
    bench.resume(Plans.number(1));
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void isInDoubtSinceItsOwnSendingHoweverOftenItIsRepeated() {
    Instant since = bench.order(1).open().orElseThrow().doubtSince().orElseThrow();
    bench.service.carts.listed(false);
    bench.service.wire.forgetAnswers();
    bench.later(Duration.ofMinutes(5));
    bench.service.wire.script(Call.CHECK_OUT, Fault.refused("800008", 404));
    bench.resume(Plans.number(1));
    bench.later(Duration.ofMinutes(5));
    bench.service.wire.script(Call.CHECK_OUT, Fault.unreachableBeforeItLeaves());
    bench.resume(Plans.number(1));

    assertEquals(Optional.of(since), bench.order(1).open().orElseThrow().doubtSince());
  }

  @ParameterizedTest
  @CsvSource({"800073, 403", "900123, 403", "800008, 404", "'', 400"})
  void isFoundAmongTheOrdersWhateverTheRepetitionIsRefusedFor(String code, int status) {
    bench.service.wire.script(Call.CHECK_OUT, Fault.refused(code, status));
    bench.service.wire.forgetAnswers();

    bench.resume(Plans.number(1));

    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void isRefusedWhereTheListHadTimeToShowItAndDoesNot() {
    bench.service.carts.listed(false);
    bench.service.wire.script(Call.CHECK_OUT, Fault.refused("900123", 403));
    bench.service.wire.forgetAnswers();
    bench.later(Recovery.LISTS_LAG);

    bench.resume(Plans.number(1));

    assertEquals(OrderState.REFUSED, bench.order(1).state());
  }

  @Test
  @Tag("scenario-72")
  void isFoundAmongTheOrdersThoughThePartnerAgreementIsNotInForceAnyMore() {
    bench.service.partnerAgreementIs(PartnerAgreement.Status.UNSIGNED);

    bench.resume(Plans.number(1));

    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void isFoundAmongTheOrdersThoughThePartnerAgreementCannotBeAskedFor() {
    bench.service.wire.script(Call.PARTNER_AGREEMENT, Fault.unreachable());

    bench.resume(Plans.number(1));

    bench.assertNothingLostNothingDoubled();
  }

  @Test
  @Tag("scenario-72")
  void isNotRepeatedWithoutThePartnerAgreement() {
    bench.service.carts.listed(false);
    bench.service.partnerAgreementIs(PartnerAgreement.Status.UNSIGNED);

    assertInstanceOf(
        Submission.Held.class, bench.desk().resume(Plans.number(1), bench.credentials::add));

    assertEquals(1, bench.service.wire.count(Call.CHECK_OUT));
    assertEquals(OrderState.UNKNOWN, bench.order(1).state());
  }
}
