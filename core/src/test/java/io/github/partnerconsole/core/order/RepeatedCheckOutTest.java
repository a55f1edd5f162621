package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
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
  void hasTheFirstAnswer() {
    bench.resume(Plans.number(1));

    assertEquals(0, bench.service.wire.count(Call.ORDERS));
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void isFoundAmongTheOrdersWhereTheServiceForgotItsAnswer() {
    bench.service.wire.forgetAnswers();

    bench.resume(Plans.number(1));

    assertEquals(1, bench.service.wire.count(Call.ORDERS));
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

  @Test
  void isUnknownWhereTheOrdersCannotBeRead() {
    bench.service.wire.forgetAnswers();
    bench.service.wire.script(Call.ORDERS, Fault.unreachable());

    bench.resume(Plans.number(1));
    assertEquals(OrderState.UNKNOWN, bench.order(1).state());

    bench.resume(Plans.number(1));
    bench.assertNothingLostNothingDoubled();
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
  void makesNoOtherCartBeforeTheOrdersWereReadOnceMore() {
    bench.service.carts.listed(false);
    bench.service.wire.script(Call.CHECK_OUT, Fault.refused("800008", 404));
    bench.service.wire.forgetAnswers();
    bench.resume(Plans.number(1));

    bench.service.carts.listed(true);
    bench.resume(Plans.number(1));

    bench.assertNothingLostNothingDoubled();
  }
}
