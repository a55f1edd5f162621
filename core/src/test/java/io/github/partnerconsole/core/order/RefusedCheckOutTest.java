package io.github.partnerconsole.core.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedCheckOutTest {

  private final OrderBench bench = new OrderBench();

  @ParameterizedTest
  @CsvSource({"800008, 404", "800009, 400", "400019, 404"})
  void isSentAnewWithAnotherCartWhereTheCartIsOfNoUse(String code, int status) {
    bench.service.wire.script(Call.CHECK_OUT, Fault.refused(code, status));

    bench.place(Plans.forReseller());
    bench.resume(Plans.number(1));

    assertEquals(2, bench.service.wire.count(Call.CREATE_CART));
    assertEquals(2, bench.service.wire.count(Call.CATALOG_ITEM));
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void isSentAnewWithTheSameCartForAnyOtherReason() {
    bench.service.wire.script(Call.CHECK_OUT, Fault.refused("800025", 403));

    bench.place(Plans.forReseller());
    bench.resume(Plans.number(1));

    assertEquals(1, bench.service.wire.count(Call.CREATE_CART));
    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void isOrderedAfterAllWhereTheClientRepeatedItByItself() {
    // A client repeats a call whose answer was a 5xx; the cart was ordered at its first try.
    bench.service.wire.beforeEffect(this::orderBehindTheBack);

    bench.place(Plans.forReseller());

    bench.assertNothingLostNothingDoubled();
  }

  @Test
  void isNotTakenForDoneBecauseOfAnotherDraftsOrder() {
    bench.place(Plans.forReseller());
    bench.service.wire.script(Call.CHECK_OUT, Fault.refused("800064", 409));

    bench.place(
        Plans.plan(
            Plans.number(2),
            new UUID(8, 8),
            Plans.PREFIX,
            bench.order(1).tenant(),
            Optional.of(Plans.RESELLER)));

    assertEquals(OrderState.UNKNOWN, bench.order(2).state());
  }

  private void orderBehindTheBack(Call call) {
    if (call == Call.CHECK_OUT) {
      bench.service.carts.orderAllCarts();
    }
  }
}
